import type { DocumentId, Uid } from '../../content-model';
import {
  leadOf,
  onSharedComment,
  onStage,
  type Place,
  readRows,
  sourceOf,
  type Transaction,
} from '../../editorial';
import { putInLine } from './deliveries';
import { ENDPOINTS } from './endpoints';
import type { About, EventName } from './event';

type More = Record<string, string | number | null>;

const KINDS: Partial<Record<Uid, About['kind']>> = {
  'api::resource.resource': 'resource',
  'api::organization.organization': 'organization',
};

/** Puts a message in line for every endpoint that wants it of the organisations that lead a text. */
export function tellPartners(): void {
  onStage(async ({ place, from, to }, trx) => {
    await tell(trx, place, 'resource.stage-changed', { from, to });
    if (to === 'published') await tell(trx, place, 'resource.published', {});
  });
  onSharedComment(({ place, comment }, trx) => tell(trx, place, 'resource.commented', { comment }));
}

async function tell(trx: Transaction, place: Place, type: EventName, more: More): Promise<void> {
  const kind = KINDS[place.uid];
  if (!kind || !(await doesAnybodyListen(trx))) return;
  const { documentId, locale } = place;
  const timestamp = new Date().toISOString();
  for (const organization of await leadersOf(place)) {
    const about: About = { kind, documentId, locale, organization };
    for (const id of await listening(trx, organization, type)) {
      await putInLine(trx, id, { type, timestamp, data: { ...about, ...more } });
    }
  }
}

const doesAnybodyListen = async (trx: Transaction): Promise<boolean> =>
  (await trx(ENDPOINTS).where({ is_active: true }).first('id')) !== undefined;

async function leadersOf({ uid, documentId }: Place): Promise<DocumentId[]> {
  const rows = await readRows(uid, documentId);
  return rows.length === 0 ? [] : leadOf(uid, documentId, sourceOf(uid, rows).content);
}

async function listening(
  trx: Transaction,
  organization: DocumentId,
  type: EventName,
): Promise<number[]> {
  const rows: { id: number; events: string }[] = await trx(ENDPOINTS)
    .where({ organization, is_active: true })
    .select('id', 'events');
  return rows
    .filter(({ events }) => (JSON.parse(events) as EventName[]).includes(type))
    .map(({ id }) => id);
}
