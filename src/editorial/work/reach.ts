import { type Locale, type RecordUid, RECORD_UIDS } from '../../content-model';
import type { Transaction } from '../desk';
import { readLanguages } from '../languages';
import { mayRead } from '../roles/abilities';

/** A type of record, and the languages in which somebody may read it. */
export type Reach = { uid: RecordUid; locales: Locale[] }[];

type Query = ReturnType<Transaction['queryBuilder']>;

/** Answers what the person of the request may read, narrowed to a type and a language where asked. */
export const reachOf = (only: { uid?: RecordUid; locale?: Locale } = {}): Reach =>
  RECORD_UIDS.filter((uid) => !only.uid || uid === only.uid)
    .map((uid) => ({
      uid,
      locales: readLanguages().filter(
        (locale) => (!only.locale || locale === only.locale) && mayRead(uid, locale),
      ),
    }))
    .filter(({ locales }) => locales.length > 0);

/** Narrows a query to what a reach covers; `alias` has the columns `uid` and `locale`. */
export function within(query: Query, reach: Reach, alias: string): void {
  query.where((any: Query) => {
    any.whereRaw('1 = 0');
    for (const { uid, locales } of reach) {
      any.orWhere((one: Query) => {
        one.where(`${alias}.uid`, uid).whereIn(`${alias}.locale`, locales);
      });
    }
  });
}
