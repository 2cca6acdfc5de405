import type { StrapiApp } from '@strapi/strapi/admin';
import { CheckCircle, Briefcase, Calendar, Eye, Earth, HandHeart } from '@strapi/icons';
import { PARTNER_RIGHTS } from '../partners';

type Widget = ReturnType<StrapiApp['widgets']['getAll']>[number];
type Registered = Omit<Widget, 'uid'> & { id: string; pluginId?: string };

/** What Strapi shows by itself and editors use; its other widgets are about itself. */
const KEPT = ['last-edited-entries'];

const title = (id: string) => ({ id: `clearinghouse.home.${id}`, defaultMessage: id });

const OURS: Registered[] = [
  {
    id: 'my-work',
    icon: Briefcase,
    title: title('myWork'),
    link: { label: title('myWork.all'), href: '/my-work' },
    component: () => import('./my-work-widget').then(({ MyWorkWidget }) => MyWorkWidget),
  },
  {
    id: 'in-review',
    icon: Eye,
    title: title('inReview'),
    component: () => import('./texts-widgets').then(({ InReviewWidget }) => InReviewWidget),
  },
  {
    id: 'partners',
    icon: HandHeart,
    title: { id: 'clearinghouse.partners.widget', defaultMessage: 'Applications and submissions' },
    link: {
      label: { id: 'clearinghouse.partners.widget.all', defaultMessage: 'See all' },
      href: '/partners',
    },
    permissions: Object.values(PARTNER_RIGHTS).map((action) => ({ action, subject: null })),
    component: () => import('./partners-widget').then(({ PartnersWidget }) => PartnersWidget),
  },
  {
    id: 'coverage',
    icon: Earth,
    title: title('coverage'),
    component: () => import('./coverage-widget').then(({ CoverageWidget }) => CoverageWidget),
  },
  {
    id: 'scheduled',
    icon: Calendar,
    title: title('scheduled'),
    component: () => import('./texts-widgets').then(({ ScheduledWidget }) => ScheduledWidget),
  },
  {
    id: 'published',
    icon: CheckCircle,
    title: title('published'),
    component: () => import('./texts-widgets').then(({ PublishedWidget }) => PublishedWidget),
  },
];

/** Fills the home page with what an editor’s day begins with. */
export function arrangeHome(app: StrapiApp): void {
  app.widgets.register((given) => [...OURS, ...given.filter(({ id }) => KEPT.includes(id))]);
}
