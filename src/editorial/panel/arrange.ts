import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { attributesOf, type ComponentUid, mainFieldOf, type Uid } from '../../content-model';
import {
  COMPONENT_LAYOUTS,
  HIDDEN_FIELDS,
  type Layout,
  LAYOUTS,
  PAGE_SIZE,
  READ_ONLY_FIELDS,
} from './layouts';

type Field = { edit: Record<string, unknown>; list: Record<string, unknown> };

/** What the content manager stores about a type or a component. */
type Configuration = {
  settings: Record<string, unknown>;
  metadatas: Record<string, Field>;
  layouts: { list: string[]; edit: Layout['rows'] };
};

type Configurations = {
  findConfiguration(model: object): Promise<Configuration>;
  updateConfiguration(model: object, configuration: Configuration): Promise<unknown>;
};

const STORED = { type: 'core', name: 'clearinghouse', key: 'layouts' };

const hashOf = (layout: Layout): string =>
  createHash('sha256')
    .update(JSON.stringify([layout, PAGE_SIZE, READ_ONLY_FIELDS, HIDDEN_FIELDS]))
    .digest('hex')
    .slice(0, 16);

/**
 * Gives the content manager our layouts, each only when it differs from the one that was given
 * last: what an administrator has rearranged since then stays.
 */
export async function arrangePanel(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store(STORED);
  const given = ((await store.get({})) ?? {}) as Record<string, string>;
  const services = strapi.plugin('content-manager').services as Record<string, object> as Record<
    'content-types' | 'components',
    Configurations
  >;
  const layouts = [
    ...Object.entries(LAYOUTS).map(
      ([uid, layout]) => [services['content-types'], uid as Uid, layout] as const,
    ),
    ...Object.entries(COMPONENT_LAYOUTS).map(
      ([uid, layout]) => [services.components, uid as ComponentUid, layout] as const,
    ),
  ];
  const changed = layouts.filter(([, uid, layout]) => given[uid] !== hashOf(layout));
  if (changed.length === 0) return;

  for (const [service, uid, layout] of changed) await give(service, uid, layout);
  await store.set({
    value: Object.fromEntries(layouts.map(([, uid, layout]) => [uid, hashOf(layout)])),
  });
}

async function give(
  service: Configurations,
  uid: Uid | ComponentUid,
  layout: Layout,
): Promise<void> {
  const model = { uid, category: uid.split('.')[0] };
  const { settings, metadatas, layouts } = await service.findConfiguration(model);
  await service.updateConfiguration(model, {
    settings: { ...settings, ...settingsOf(layout) },
    metadatas: fieldsOf(uid, metadatas),
    layouts: { list: layout.list ?? layouts.list, edit: layout.rows },
  });
}

const settingsOf = ({ mainField, sort }: Layout) => ({
  pageSize: PAGE_SIZE,
  ...(mainField ? { mainField } : {}),
  ...(sort ? { defaultSortBy: sort.by, defaultSortOrder: sort.order } : {}),
});

/** Relations are shown by the name that people recognise; what the server writes is read-only. */
function fieldsOf(uid: Uid | ComponentUid, stored: Record<string, Field>): Record<string, Field> {
  const ours = attributesOf(uid).map(([name, attribute]) => {
    const { edit, list } = stored[name];
    return [
      name,
      {
        list,
        edit: {
          ...edit,
          visible: !HIDDEN_FIELDS.includes(name),
          editable: !READ_ONLY_FIELDS.includes(name),
          ...(attribute.type === 'relation' ? { mainField: mainFieldOf(attribute.target) } : {}),
        },
      },
    ];
  });
  return { ...stored, ...Object.fromEntries(ours) };
}
