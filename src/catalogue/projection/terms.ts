import type { Core } from '@strapi/strapi';
import {
  factsOf,
  type Locale,
  relationsOf,
  type TermUid,
  TERM_UIDS,
  wordsOf,
} from '../../content-model';
import type { Store, Transaction } from '../store';
import type { CatalogueTerm, TermLabel } from '../types';
import { columnOf, linkTableOf, tableOf } from './tables';

type Row = Record<string, unknown>;

/** Terms that differ from what is stored of them. */
export type TermChanges = {
  changed: CatalogueTerm[];
  /** Those of them on whose facts the entries of records depend. */
  refiled: CatalogueTerm[];
  removed: CatalogueTerm[];
};

/** Reads every controlled term as it is now, in the enabled languages, the first being their source. */
export async function readTermsNow(
  strapi: Core.Strapi,
  trx: Transaction,
  languages: readonly Locale[],
): Promise<CatalogueTerm[]> {
  const terms: CatalogueTerm[] = [];
  for (const uid of TERM_UIDS) terms.push(...(await readType(strapi, trx, uid, languages)));
  return terms.sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
}

async function readType(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: TermUid,
  languages: readonly Locale[],
): Promise<CatalogueTerm[]> {
  const rows: Row[] = await trx(tableOf(strapi, uid)).whereIn('locale', languages).orderBy('id');
  const parents = await readParents(strapi, trx, uid);
  const texts = wordsOf(uid).filter(([, { type }]) => type === 'string' || type === 'text');
  const facts = factsOf(uid).filter(([name, { type }]) => name !== 'code' && type !== 'relation');

  const terms = new Map<string, CatalogueTerm>();
  for (const locale of languages) {
    for (const row of rows.filter((candidate) => candidate.locale === locale)) {
      const documentId = row.document_id as string;
      const term: CatalogueTerm = terms.get(documentId) ?? {
        uid,
        documentId,
        code: String(row.code),
        facts: Object.fromEntries([
          ...facts.map(([name]) => [name, row[columnOf(strapi, uid, name)] ?? null]),
          ...relationsOf(uid).map(([name]) => [name, parents.get(`${name} ${row.id}`) ?? null]),
        ]),
        labels: {},
      };
      term.labels[locale] = Object.fromEntries(
        texts.map(([name]) => [name, row[columnOf(strapi, uid, name)] ?? null]),
      ) as TermLabel;
      terms.set(documentId, term);
    }
  }
  return [...terms.values()];
}

/** Answers the codes that the relations of a type's rows name, by relation and row. */
async function readParents(
  strapi: Core.Strapi,
  trx: Transaction,
  uid: TermUid,
): Promise<Map<string, string>> {
  const parents = new Map<string, string>();
  for (const [name, { target }] of relationsOf(uid)) {
    const link = linkTableOf(strapi, uid, name);
    const rows: Row[] = await trx({ l: link.name })
      .join({ t: tableOf(strapi, target) }, `l.${link.target}`, 't.id')
      .select({ source: `l.${link.source}`, code: 't.code' });
    for (const row of rows) parents.set(`${name} ${row.source}`, String(row.code));
  }
  return parents;
}

/** Compares every term with what is stored of it. */
export async function compareTerms(
  strapi: Core.Strapi,
  store: Store,
  trx: Transaction,
  languages: readonly Locale[],
): Promise<TermChanges> {
  const now = await readTermsNow(strapi, trx, languages);
  const stored = new Map((await store.readTerms(trx)).map((term) => [term.documentId, term]));
  const present = new Set(now.map(({ documentId }) => documentId));
  const changed = now.filter((term) => !isSame(term, stored.get(term.documentId)));
  return {
    changed,
    refiled: changed.filter((term) => {
      const before = stored.get(term.documentId);
      return before !== undefined && filingOf(before) !== filingOf(term);
    }),
    removed: [...stored.values()].filter(({ documentId }) => !present.has(documentId)),
  };
}

const isSame = (one: CatalogueTerm, other: CatalogueTerm | undefined): boolean =>
  other !== undefined && JSON.stringify(one) === JSON.stringify(other);

/** What entries hold of a term: its code, and those of what it belongs to. */
const filingOf = ({ code, facts: { order: _, kind: __, ...belongs } }: CatalogueTerm): string =>
  JSON.stringify([code, belongs]);
