import type { Core } from '@strapi/strapi';
import { UIDS } from '../../content-model';
import type { Transaction } from '../desk';
import { settingsOf } from '../settings';
import { VERSIONS } from './versions';

const BATCH = 200;
const A_DAY = 24 * 60 * 60 * 1000;

/** What stays: the newest of each language, and what is younger; 0 keeps all. */
export type Retention = { versions: number; days: number };

/**
 * Removes the versions that are neither among the newest of their language nor young, but for the first
 * and those that were published; of documents that are gone, all that aren't young. A batch at a time,
 * so that nobody waits. Answers how many went.
 */
export async function pruneVersions(
  strapi: Core.Strapi,
  { versions, days }: Retention,
  now = new Date(),
): Promise<number> {
  if (versions === 0 || days === 0) return 0;
  const until = new Date(now.getTime() - days * A_DAY).toISOString();
  let removed = 0;
  for (const find of [
    superfluous(versions, until),
    ...UIDS.map((uid) => orphaned(strapi, uid, until)),
  ]) {
    for (;;) {
      const gone = await strapi.db.transaction(async ({ trx }) => {
        const ids = (await find(trx)).map(({ id }) => id);
        return ids.length === 0 ? 0 : trx(VERSIONS).whereIn('id', ids).delete();
      });
      removed += gone;
      if (gone < BATCH) break;
    }
  }
  return removed;
}

type Question = ReturnType<Transaction>;
type Find = (trx: Transaction) => Promise<{ id: number }[]>;

const superfluous =
  (versions: number, until: string): Find =>
  (trx) =>
    trx
      .with('ranked', (ranked: Question) =>
        ranked
          .from(VERSIONS)
          .select(
            'id',
            'at',
            'published_at',
            trx.raw(
              'row_number() over (partition by uid, document_id, locale order by number desc) as newest',
            ),
            trx.raw(
              'row_number() over (partition by uid, document_id, locale order by number) as oldest',
            ),
          ),
      )
      .from('ranked')
      .select('id')
      .where('newest', '>', versions)
      .where('oldest', '>', 1)
      .whereNull('published_at')
      .where('at', '<', until)
      .limit(BATCH);

const orphaned =
  (strapi: Core.Strapi, uid: (typeof UIDS)[number], until: string): Find =>
  (trx) => {
    const { tableName } = strapi.db.metadata.get(uid);
    return trx(`${VERSIONS} as version`)
      .select('id')
      .where({ uid })
      .where('at', '<', until)
      .whereNotExists((rows: Question) =>
        rows
          .from(tableName)
          .select('id')
          .whereRaw(`${tableName}.document_id = version.document_id`),
      )
      .limit(BATCH);
  };

/** Removes what the settings do not keep; it is done every night. */
export async function prune(strapi: Core.Strapi): Promise<void> {
  const { historyKeepVersions, historyKeepDays } = settingsOf(strapi);
  const removed = await pruneVersions(strapi, {
    versions: historyKeepVersions,
    days: historyKeepDays,
  });
  if (removed > 0) strapi.log.info(`${removed} old versions were removed.`);
}
