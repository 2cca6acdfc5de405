import type { StrapiApp } from '@strapi/strapi/admin';
import { Briefcase } from '@strapi/icons';
import { Bell } from './notices/bell';

/** Strapi puts the home page at 0 and the content manager after it: these two come between. */
const FIRST = 0.1;

type MenuLinks = Pick<StrapiApp, 'addMenuLink'>;

/** Puts one’s work and one’s notices into the menu, for everybody. */
export function addWorkLinks(app: MenuLinks): void {
  app.addMenuLink({
    to: 'my-work',
    icon: Briefcase,
    intlLabel: { id: 'clearinghouse.home.myWork', defaultMessage: 'My work' },
    permissions: [],
    position: FIRST,
    Component: () =>
      import('./my-work/my-work-page').then(({ MyWorkPage }) => ({ default: MyWorkPage })),
  });
  app.addMenuLink({
    to: 'notices',
    icon: Bell,
    intlLabel: { id: 'clearinghouse.discussion.notices', defaultMessage: 'Notices' },
    permissions: [],
    position: FIRST * 2,
    Component: () =>
      import('./notices/notices-page').then(({ NoticesPage }) => ({ default: NoticesPage })),
  });
}
