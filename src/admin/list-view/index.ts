// The lists of records: names for codes and people, filters, and what is done with many at once.
// It owns what lists show and offer; the server decides about each record.
// It never shows what a row does not carry.
import type { StrapiApp } from '@strapi/strapi/admin';
import { bulkActions } from './bulk/bulk-actions';
import { BulkDesk } from './bulk/bulk-desk';
import { chooseInFilters } from './choose-in-filters';
import { nameChoices } from './name-choices';
import { nameFilters } from './name-filters';
import { askForPeople } from './people';

type ContentManager = { addBulkAction(change: typeof bulkActions): void };

/** Who is to be named in lists is asked for as the content manager opens, before the first list. */
const askEarly = <Links>(links: Links): Links => {
  askForPeople();
  return links;
};

/** Draws lists as the desk needs them. */
export function arrangeLists(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', nameChoices);
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', nameFilters);
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', chooseInFilters);
  app.registerHook('Admin/CM/pages/App/mutate-collection-types-links', askEarly);
  const contentManager = app.getPlugin('content-manager');
  (contentManager.apis as ContentManager).addBulkAction(bulkActions);
  contentManager.injectComponent('listView', 'actions', {
    name: 'clearinghouse-bulk',
    Component: BulkDesk,
  });
}
