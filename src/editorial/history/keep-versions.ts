import { isRecord, type Locale } from '../../content-model';
import { actorText } from '../audit/line';
import type { Change } from '../changes';
import type { Transaction } from '../desk';
import { type Kept, type Latest, type Plan, planVersions } from './plan';
import { restoredNumber } from './restoring';
import { presentShape } from './shapes';
import { readLatest, VERSIONS } from './versions';

/** Keeps what a write has made of each language that it has changed, in the write's transaction. */
export async function keepVersions(change: Change, trx: Transaction): Promise<void> {
  const { uid, documentId, languages } = change;
  const locales = languages.map(({ locale }) => locale);
  const latest = await readLatest(trx, uid, documentId, locales);
  const plans = languages.map((language): [Locale, Plan] => [
    language.locale,
    planVersions(uid, language, latest.get(language.locale) ?? null),
  ]);
  const stages = await readStages(trx, change);
  const rows = plans.flatMap(([locale, { kept }]) =>
    toRows(change, kept, latest.get(locale), stages.get(locale) ?? null),
  );
  if (rows.length > 0) await trx(VERSIONS).insert(rows);

  const published = plans.flatMap(([, plan]) => plan.published?.id ?? []);
  if (published.length > 0)
    await trx(VERSIONS).whereIn('id', published).update(publication(change));
}

const publication = ({ at, actor }: Change) => ({
  published_at: at.toISOString(),
  published_by: actorText(actor),
});

function toRows(change: Change, kept: Kept[], latest: Latest | undefined, stage: string | null) {
  const { uid, documentId, action, actor, at, isMinor } = change;
  const first = latest ? latest.number + 1 : kept[0]?.earlier ? 0 : 1;
  return kept.map((version, index) => {
    const { earlier } = version;
    return {
      uid,
      document_id: documentId,
      locale: version.locale,
      number: first + index,
      at: earlier ?? at.toISOString(),
      actor: earlier ? null : actorText(actor),
      action: earlier ? 'earlier' : restoredNumber() === null ? action : 'restore',
      is_minor: !earlier && isMinor,
      stage: earlier ? null : stage,
      restored_from: earlier ? null : restoredNumber(),
      changed: JSON.stringify(version.changed),
      content_hash: version.hash,
      shape: presentShape(uid),
      content: JSON.stringify(version.content),
      published_at: null,
      published_by: null,
      ...(version.publication === 'before' && { published_at: earlier }),
      ...(version.publication === 'now' && publication(change)),
    };
  });
}

type Stage = { locale: Locale; stage: string | null };

/** The stages of a record's languages, as the workflow has noted them earlier in this transaction. */
async function readStages(trx: Transaction, { uid, documentId }: Change) {
  if (!isRecord(uid)) return new Map<Locale, string | null>();
  const rows: Stage[] = await trx(strapi.db.metadata.get(uid).tableName)
    .where({ document_id: documentId })
    .whereNull('published_at')
    .select('locale', 'stage');
  return new Map(rows.map(({ locale, stage }) => [locale, stage]));
}
