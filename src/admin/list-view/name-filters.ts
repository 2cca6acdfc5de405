import { type EditLayout, typeOfLayout } from '../edit-view/fields';

type Message = { id: string; defaultMessage: string };
type Filter = { name: string; label: string | Message };
type Shown = { displayedFilters: Filter[]; layout: Pick<EditLayout, 'settings'> };

/** Names the filters of a list as its columns are named, where Strapi would show attributes' keys. */
export function nameFilters(shown: Shown): Shown {
  const type = typeOfLayout(shown.layout);
  if (!type) return shown;
  return {
    ...shown,
    displayedFilters: shown.displayedFilters.map((filter) =>
      typeof filter.label === 'string' && !filter.name.startsWith('__')
        ? {
            ...filter,
            label: {
              id: `content-manager.content-types.${type}.${filter.name}`,
              defaultMessage: filter.label,
            },
          }
        : filter,
    ),
  };
}
