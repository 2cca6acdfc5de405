// The admin panel as the clearinghouse shows it: in French and English, under its own name.
// It owns what the panel says and how it leads people; the server owns every rule.
// It never talks to the database and imports nothing of the server but the content model.
import type { StrapiApp } from '@strapi/strapi/admin';
import { nameDocument } from './document-title';
import { FactsPanel } from './edit-view/facts-panel';
import { followState } from './edit-view/facts-language';
import { prepareFields } from './edit-view/prepare-fields';
import { SlugFromTitle } from './edit-view/slug-from-title';
import { nameChoices } from './list-view/name-choices';
import { nameFilters } from './list-view/name-filters';
import logo from './logo.svg';
import { calendarLink } from './pages/calendar/menu-link';
import { typesOfUse } from './menu/types-of-use';
import { closeAnnouncements } from './quiet';
import { TRANSLATIONS } from './translations';

type Panel = { type?: string };
type ContentManager = { addEditViewSidePanel(change: (panels: Panel[]) => Panel[]): void };

/** Strapi's own panels hold the buttons and lead to the preview. */
const sidePanels = (panels: Panel[]): Panel[] => [
  ...panels,
  FactsPanel as Panel,
  SlugFromTitle as Panel,
];

export default {
  config: {
    auth: { logo },
    menu: { logo },
    locales: ['fr'],
    translations: TRANSLATIONS,
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    closeAnnouncements();
    app.addMenuLink(calendarLink);
    followState(() => app.store?.getState());
  },
  bootstrap(app: StrapiApp) {
    app.registerHook(
      'Admin/CM/pages/App/mutate-collection-types-links',
      typesOfUse(() => app.store?.getState()),
    );
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', prepareFields);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameChoices);
    app.registerHook('Admin/CM/pages/ListView/inject-in-filters', nameFilters);
    const contentManager = app.getPlugin('content-manager').apis as ContentManager;
    contentManager.addEditViewSidePanel(sidePanels);
    nameDocument();
  },
};
