import { beforeAll, describe, expect, test } from 'vitest';
import {
  attributesOf,
  type ComponentUid,
  mainFieldOf,
  relationsOf,
  UIDS,
} from '../../src/content-model';
import { arrangePanel } from '../../src/editorial/panel/arrange';
import {
  COMPONENT_LAYOUTS,
  HIDDEN_FIELDS,
  LAYOUTS,
  ROW_WIDTH,
} from '../../src/editorial/panel/layouts';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';

const application = useApplication();

const FULL_WIDTH = ['component', 'blocks', 'json'];
const LAYOUT_ENTRIES = Object.entries({ ...LAYOUTS, ...COMPONENT_LAYOUTS });

let admin: Person;
beforeAll(async () => {
  admin = await signIn(application, 'strapi-super-admin');
});

const configurationOf = async (uid: string) => {
  const kind = uid.startsWith('api::') ? 'content-types' : 'components';
  const { status, body } = await admin.ask(`/content-manager/${kind}/${uid}/configuration`);
  expect(status).toBe(200);
  return kind === 'content-types' ? body.data.contentType : body.data.component;
};

describe.each(LAYOUT_ENTRIES)('%s', (uid, { rows, list = [] }) => {
  const attributes = new Map(attributesOf(uid as ComponentUid));
  const cells = rows.flat();

  test('the form has every field once, in rows that are not too wide', () => {
    const names = cells.map(({ name }) => name);
    const expected = [...attributes.keys()].filter((name) => !HIDDEN_FIELDS.includes(name));

    expect(names.sort()).toEqual(expected.sort());
    for (const row of rows) {
      expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(ROW_WIDTH);
    }
    for (const { name, size } of cells) {
      if (FULL_WIDTH.includes(attributes.get(name)!.type)) expect(size).toBe(ROW_WIDTH);
    }
  });

  test('the content manager shows it so', async () => {
    const { layouts } = await configurationOf(uid);

    expect(layouts.edit).toEqual(rows);
    if (list.length > 0) expect(layouts.list).toEqual(list);
  });
});

test.each(UIDS)('%s is recognised by its name, and so is what it names', async (uid) => {
  const { settings, metadatas } = await configurationOf(uid);

  expect(settings).toMatchObject({
    mainField: mainFieldOf(uid),
    pageSize: 25,
    defaultSortBy: LAYOUTS[uid].sort?.by,
    defaultSortOrder: 'ASC',
  });
  for (const [name, { target }] of relationsOf(uid)) {
    expect(metadatas[name].edit.mainField).toBe(mainFieldOf(target));
  }
  if (metadatas.loadedLabels) expect(metadatas.loadedLabels.edit.visible).toBe(false);
  if (metadatas.sourceLanguage) expect(metadatas.sourceLanguage.edit.editable).toBe(false);
});

test('what an administrator rearranges stays at the next start', async () => {
  const { settings, layouts } = await configurationOf('api::page.page');
  const rearranged = { ...layouts, list: ['title'] };

  const { status } = await admin.ask(
    '/content-manager/content-types/api::page.page/configuration',
    { method: 'PUT', body: { settings, layouts: rearranged } },
  );
  await arrangePanel(application.strapi);

  expect(status).toBe(200);
  const after = await configurationOf('api::page.page');
  expect(after.layouts).toEqual(rearranged);
});

test('a layout that the code has changed is given again', async () => {
  const store = application.strapi.store({ type: 'core', name: 'clearinghouse', key: 'layouts' });
  await store.set({ value: {} });

  await arrangePanel(application.strapi);

  const { layouts } = await configurationOf('api::page.page');
  expect(layouts).toEqual({
    list: LAYOUTS['api::page.page'].list,
    edit: LAYOUTS['api::page.page'].rows,
  });
});
