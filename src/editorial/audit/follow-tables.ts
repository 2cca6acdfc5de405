import type { Core } from '@strapi/strapi';
import { presentActor } from '../changes';
import { record } from './record';
import { differenceOf, type Stored, WATCHED, type Watched } from './watched';

type Where = Record<string, unknown> | undefined;
type Event = {
  model: { uid: string };
  params: { where?: Where; data?: Record<string, unknown> | Record<string, unknown>[] };
  result?: unknown;
  state: Record<string, unknown>;
};

/**
 * Tells of every change of Strapi's own tables that matters to who may do what: accounts, roles,
 * permissions, tokens, languages, and of files. Strapi writes them around the Document Service.
 */
export function followTables(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: Object.keys(WATCHED),
    afterCreate: (event) => made(event, [idOf(event.result)]),
    afterCreateMany: (event) => made(event, idsOf(event.result)),
    beforeUpdate: remember,
    beforeUpdateMany: remember,
    afterUpdate: changed,
    afterUpdateMany: changed,
    beforeDelete: remember,
    beforeDeleteMany: remember,
    afterDelete: gone,
    afterDeleteMany: gone,
  });
}

const idOf = (result: unknown): number | undefined => (result as { id?: number } | null)?.id;

const idsOf = (result: unknown): number[] => (result as { ids?: number[] } | null)?.ids ?? [];

const isIgnored = ({ ignored = [] }: Watched, { data }: Event['params']): boolean =>
  data !== undefined &&
  !Array.isArray(data) &&
  Object.keys(data).every((name) => name === 'updatedAt' || ignored.includes(name));

async function made(event: Event, ids: (number | undefined)[]): Promise<void> {
  const rows = await read(event.model.uid, { id: { $in: ids.filter((id) => id !== undefined) } });
  await tell(
    event.model.uid,
    rows.map((row) => [null, row]),
  );
}

async function remember({ model, params, state }: Event): Promise<void> {
  if (isIgnored(WATCHED[model.uid], params)) return;
  state.audited = await read(model.uid, params.where);
}

async function changed({ model, state }: Event): Promise<void> {
  const before = state.audited as Stored[] | undefined;
  if (!before || before.length === 0) return;
  const after = await read(model.uid, { id: { $in: before.map(({ id }) => id) } });
  await tell(
    model.uid,
    before.map((row) => [row, after.find(({ id }) => id === row.id) ?? null]),
  );
}

async function gone({ model, state }: Event): Promise<void> {
  const before = (state.audited as Stored[] | undefined) ?? [];
  await tell(
    model.uid,
    before.map((row) => [row, null]),
  );
}

const read = (uid: string, where: Where): Promise<Stored[]> =>
  strapi.db.query(uid as 'admin::user').findMany({ where, populate: WATCHED[uid].populate });

async function tell(uid: string, pairs: [Stored | null, Stored | null][]): Promise<void> {
  const watched = WATCHED[uid];
  const told = pairs.flatMap(([before, after]) => {
    const difference = differenceOf(watched, before, after);
    return difference ? [{ id: String((after ?? before)?.id), ...difference }] : [];
  });
  if (told.length === 0) return;
  const actor = presentActor();
  await strapi.db.transaction(async ({ trx }) => {
    for (const { id, verb, before, after, details } of told) {
      await record(trx, {
        actor,
        action: `${watched.noun}.${verb}`,
        object: { type: uid, id },
        before,
        after,
        details,
      });
    }
  });
}
