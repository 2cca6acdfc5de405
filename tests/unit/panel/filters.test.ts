import { expect, test } from 'vitest';
import { nameFilters } from '../../../src/admin/list-view/name-filters';
import { TRANSLATIONS } from '../../../src/admin/translations';

const shown = (displayName: string) => ({
  displayedFilters: [
    { name: 'archivedUrl', label: 'archivedUrl' },
    { name: 'createdAt', label: 'createdAt' },
    { name: '__status', label: 'Statut' },
  ],
  layout: { settings: { displayName } },
});

test('filters have the names of the columns, in the language of the panel', () => {
  const { displayedFilters } = nameFilters(shown('Resource'));
  const read = displayedFilters.map(({ label }) =>
    typeof label === 'string' ? label : TRANSLATIONS.fr[label.id],
  );
  expect(read).toEqual(['Copie archivée', 'Création', 'Statut']);
});

test('the filters of other types stay as they are', () => {
  expect(nameFilters(shown('User'))).toEqual(shown('User'));
});
