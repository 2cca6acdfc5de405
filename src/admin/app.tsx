// The admin panel as the clearinghouse shows it: in French and English, under its own name.
// It owns what the panel says and how it leads people; the server owns every rule.
// It never talks to the database and imports nothing of the server but the content model.
import type { StrapiApp } from '@strapi/strapi/admin';
import { nameDocument } from './document-title';
import { followState } from './edit-view/facts-language';
import { prepareFields } from './edit-view/prepare-fields';
import { followSaves } from './edit-view/saves';
import { sidePanels } from './edit-view/side-panels';
import { BesideSave } from './edit-view/beside-save';
import { documentActions } from './edit-view/workflow-publish';
import { arrangeHome } from './home/widgets';
import { arrangeLists } from './list-view';
import logo from './logo.svg';
import { calendarLink } from './pages/calendar/menu-link';
import { partnersLink } from './pages/partners/menu-link';
import { translationsLink } from './pages/translations/menu-link';
import { typesOfUse } from './menu/types-of-use';
import { addAuditPage } from './pages/audit/link';
import { addWorkLinks } from './pages/links';
import { closeAnnouncements, hidePrices, withoutShop } from './quiet';
import { TRANSLATIONS } from './translations';

type Changed<Item> = (change: (items: Item[]) => Item[]) => void;
type ContentManager = {
  addEditViewSidePanel: Changed<Parameters<typeof sidePanels>[0][number]>;
  addDocumentAction: Changed<Parameters<typeof documentActions>[0][number]>;
};

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
    app.addMenuLink(translationsLink);
    hidePrices();
    app.rbac.use(withoutShop);
    app.addMenuLink(calendarLink);
    app.addMenuLink(partnersLink);
    followState(() => app.store?.getState());
    arrangeHome(app);
    addWorkLinks(app);
  },
  bootstrap(app: StrapiApp) {
    app.registerHook(
      'Admin/CM/pages/App/mutate-collection-types-links',
      typesOfUse(() => app.store?.getState()),
    );
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', prepareFields);
    arrangeLists(app);
    const contentManager = app.getPlugin('content-manager');
    const { addEditViewSidePanel, addDocumentAction } = contentManager.apis as ContentManager;
    addEditViewSidePanel(sidePanels);
    addDocumentAction(documentActions);
    contentManager.injectComponent('editView', 'right-links', {
      name: 'clearinghouse-beside-save',
      Component: BesideSave,
    });
    addAuditPage(app);
    followSaves();
    nameDocument();
  },
};
