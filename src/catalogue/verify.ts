import type { DocumentId, Locale } from '../content-model';
import { inTransaction } from './in-transaction';
import type { Projector } from './projection/apply-changes';
import { projectRecords } from './projection/project-records';
import { readTermsNow } from './projection/terms';
import { publishedAfter, unpublishedIn } from './published-documents';
import type { DocumentWrite, Store, StoredDocument, Transaction } from './store';
import { searchEtagOf } from './store/search-text';
import { type Kind, KINDS } from './types';

/** One thing that the catalogue holds otherwise than the records say. */
export type Difference = {
  documentId: DocumentId;
  /** The language of an entry, or null for what concerns the whole document. */
  locale: Locale | null;
  field: string;
  stored: unknown;
  expected: unknown;
};

/**
 * Compares all that the catalogue holds with a fresh projection of the records and answers every
 * difference, none when they agree. Only the moments of past changes can't be compared. Writes wait
 * while a batch is compared: what they have not followed yet is no difference.
 */
export async function verify(projector: Projector): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const kind of KINDS) {
    for (let after: DocumentId | null = ''; after !== null; ) {
      const from: DocumentId = after;
      after = await inTransaction(projector.strapi, async (trx) => {
        await projector.store.lock(trx);
        const batch = await publishedAfter(projector, trx, { kind, after: from });
        differences.push(...(await compareBatch(projector, trx, kind, batch)));
        return batch.at(-1) ?? null;
      });
    }
  }
  await inTransaction(projector.strapi, async (trx) => {
    await projector.store.lock(trx);
    for (const kind of KINDS) {
      const gone = await unpublishedIn(projector, trx, kind);
      differences.push(...(await compareBatch(projector, trx, kind, gone)));
    }
    differences.push(...(await compareSearch(projector, trx)));
    differences.push(...(await compareTermsOf(projector, trx)));
  });
  return differences;
}

async function compareBatch(
  { strapi, store, languages }: Projector,
  trx: Transaction,
  kind: Kind,
  documentIds: DocumentId[],
): Promise<Difference[]> {
  if (documentIds.length === 0) return [];
  return compareDocuments(
    store,
    trx,
    await projectRecords(strapi, trx, languages, kind, documentIds),
  );
}

/** Answers how documents are stored otherwise than they were projected. */
export async function compareDocuments(
  store: Store,
  trx: Transaction,
  projected: Map<DocumentId, DocumentWrite | null>,
): Promise<Difference[]> {
  const stored = new Map(
    (await store.readStored(trx, [...projected.keys()])).map((document) => [
      document.documentId,
      document,
    ]),
  );
  return [...projected].flatMap(([documentId, expected]) =>
    compareDocument(documentId, stored.get(documentId), expected),
  );
}

function compareDocument(
  documentId: DocumentId,
  stored: StoredDocument | undefined,
  expected: DocumentWrite | null,
): Difference[] {
  const isStored = stored !== undefined && !stored.isDeleted;
  if (!isStored || !expected) {
    return isStored === (expected !== null)
      ? []
      : [differ(documentId, null, 'present', isStored, expected !== null)];
  }
  const { document, digest } = expected;
  const found = [
    ...compareFields(documentId, null, wholeOf(stored), wholeOf(document)),
    ...compareFields(documentId, null, { digest: stored.digest }, { digest }),
  ];
  const locales = new Set([...stored.entries, ...document.entries].map(({ locale }) => locale));
  for (const locale of locales) {
    const before = stored.entries.find((entry) => entry.locale === locale);
    const after = document.entries.find((entry) => entry.locale === locale);
    if (!before || !after) {
      found.push(differ(documentId, locale, 'present', before !== undefined, after !== undefined));
      continue;
    }
    const { text: _, ...entry } = after;
    found.push(
      ...compareFields(documentId, locale, before, {
        ...entry,
        searchEtag: searchEtagOf(after),
      }),
    );
  }
  return found;
}

const wholeOf = ({
  kind,
  sortDate,
  startDate,
  facets,
}: Pick<StoredDocument, 'kind' | 'sortDate' | 'startDate' | 'facets'>) => ({
  kind,
  sortDate,
  startDate,
  facets,
});

const compareFields = (
  documentId: DocumentId,
  locale: Locale | null,
  stored: Record<string, unknown>,
  expected: Record<string, unknown>,
): Difference[] =>
  Object.keys(expected)
    .filter((field) => JSON.stringify(stored[field]) !== JSON.stringify(expected[field]))
    .map((field) => differ(documentId, locale, field, stored[field], expected[field]));

const differ = (
  documentId: DocumentId,
  locale: Locale | null,
  field: string,
  stored: unknown,
  expected: unknown,
): Difference => ({ documentId, locale, field, stored, expected });

async function compareSearch(
  { store, languages }: Projector,
  trx: Transaction,
): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const locale of languages) {
    for (const id of await store.differencesInSearch(trx, locale)) {
      found.push(differ(`ordinal ${id}`, locale, 'searched', null, null));
    }
  }
  return found;
}

async function compareTermsOf(
  { strapi, store, languages }: Projector,
  trx: Transaction,
): Promise<Difference[]> {
  const stored = new Map((await store.readTerms(trx)).map((term) => [term.documentId, term]));
  const expected = new Map(
    (await readTermsNow(strapi, trx, languages)).map((term) => [term.documentId, term]),
  );
  return [...new Set([...stored.keys(), ...expected.keys()])].flatMap((documentId) =>
    JSON.stringify(stored.get(documentId)) === JSON.stringify(expected.get(documentId))
      ? []
      : [differ(documentId, null, 'term', stored.get(documentId), expected.get(documentId))],
  );
}
