import type { Core } from '@strapi/strapi';
import {
  type DocumentId,
  isRecord,
  type Locale,
  relationsOf,
  TERM_UIDS,
  type TermUid,
  type Uid,
} from '../../content-model';
import { record as tell, vouchFor } from '../../editorial';
import { codesIn, placeOf, refuseUnknownReferences } from './read-starter';
import { languagesToLoad, type StarterRecord } from './starter-record';
import { type IdOf, toDocument } from './to-document';

/** What was loaded, by record: the document that was made, even if an editor deleted it since. */
type Memory = {
  find(record: Pick<StarterRecord, 'uid' | 'key'>): Promise<DocumentId | null>;
  keep(record: StarterRecord, documentId: DocumentId): Promise<void>;
};

/**
 * Loads and publishes every record that was never loaded, in the enabled languages; answers how many.
 * Each record is written in one transaction with the memory of it, so that an interrupted load is
 * completed by the next one. Throws an error that names the record: before anything is written when
 * it names an unknown term, and when a write is refused.
 */
export async function loadStarter(
  strapi: Core.Strapi,
  records: StarterRecord[],
  enabled: Locale[],
): Promise<number> {
  const memory = memoryOf(strapi);
  const pending: StarterRecord[] = [];
  for (const record of records) {
    if (languagesToLoad(record, enabled).length > 0 && !(await memory.find(record))) {
      pending.push(record);
    }
  }
  if (pending.length === 0) return 0;

  const terms = await readTerms(strapi);
  refuseUnknownReferences(pending, knownCodes(terms));
  let loaded = 0;
  for (const record of pending) {
    try {
      if (await load(strapi, record, languagesToLoad(record, enabled), memory, terms)) loaded += 1;
    } catch (cause) {
      const { message } = cause as Error;
      throw new Error(`${placeOf(record)}: ${message}`, { cause });
    }
  }
  return loaded;
}

/** Writes one record unless another application that starts at the same time just has. */
async function load(
  strapi: Core.Strapi,
  record: StarterRecord,
  locales: Locale[],
  memory: Memory,
  terms: Terms,
): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }) => {
    await waitForOtherLoaders(strapi);
    if (await memory.find(record)) return false;

    const idOf = await identify(strapi, record, locales, memory, terms);
    const documents = strapi.documents(record.uid);
    const [source, ...others] = locales;
    const { documentId } = await documents.create({
      locale: source,
      data: toDocument(record, source, idOf) as never,
    });
    for (const locale of others) {
      await documents.update({
        documentId,
        locale,
        data: toDocument(record, locale, idOf) as never,
      });
    }
    await vouchFor('starter record', async () => {
      for (const locale of locales) await documents.publish({ documentId, locale });
    });
    await memory.keep(record, documentId);
    await tell(trx, {
      actor: { kind: 'system', name: 'starter' },
      action: 'import.starter',
      object: { type: record.uid, id: documentId },
      details: { key: record.key },
    });
    return true;
  });
}

function memoryOf(strapi: Core.Strapi): Memory {
  const store = strapi.store({ type: 'core', name: 'clearinghouse' });
  const keyOf = ({ uid, key }: Pick<StarterRecord, 'uid' | 'key'>) => `starter ${uid} ${key}`;
  return {
    find: async (record) => ((await store.get({ key: keyOf(record) })) as DocumentId) ?? null,
    keep: async (record, documentId) => {
      await store.set({ key: keyOf(record), value: documentId });
    },
  };
}

/** Holds the rows of the languages until the transaction ends; SQLite has one writer anyway. */
async function waitForOtherLoaders(strapi: Core.Strapi): Promise<void> {
  await strapi.db.queryBuilder('plugin::i18n.locale').select('id').forUpdate().execute();
}

type Terms = Map<TermUid, Map<string, DocumentId>>;

async function readTerms(strapi: Core.Strapi): Promise<Terms> {
  const terms: Terms = new Map();
  for (const uid of TERM_UIDS) {
    const rows: { code: string; documentId: DocumentId }[] = await strapi.db
      .query(uid)
      .findMany({ select: ['code', 'documentId'] });
    terms.set(uid, new Map(rows.map(({ code, documentId }) => [code, documentId])));
  }
  return terms;
}

const knownCodes = (terms: Terms): Partial<Record<Uid, ReadonlySet<string>>> =>
  Object.fromEntries([...terms].map(([uid, byCode]) => [uid, new Set(byCode.keys())]));

/**
 * Answers how to find what a record names. An organisation that is not published in all languages
 * of the record, because an editor withdrew it or its language is not enabled, is left out.
 */
async function identify(
  strapi: Core.Strapi,
  record: StarterRecord,
  locales: Locale[],
  memory: Memory,
  terms: Terms,
): Promise<IdOf> {
  const found = new Map<string, DocumentId>();
  for (const key of organizationsIn(record)) {
    const documentId = await memory.find({ uid: ORGANIZATION, key });
    if (documentId && (await isPublishedIn(strapi, documentId, locales))) {
      found.set(key, documentId);
    }
  }
  return (target, code) =>
    (isRecord(target) ? found.get(code) : terms.get(target)?.get(code)) ?? null;
}

const ORGANIZATION = 'api::organization.organization';

const organizationsIn = ({ uid, facts }: StarterRecord): string[] =>
  relationsOf(uid)
    .filter(([, { target }]) => target === ORGANIZATION)
    .flatMap(([name]) => codesIn(facts, name));

async function isPublishedIn(
  strapi: Core.Strapi,
  documentId: DocumentId,
  locales: Locale[],
): Promise<boolean> {
  const rows = await strapi.db.query(ORGANIZATION).count({
    where: { documentId, locale: { $in: locales }, publishedAt: { $notNull: true } },
  });
  return rows === locales.length;
}
