import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Locale, RecordUid, TermUid, Uid } from '../../src/content-model';
import type { Application } from './application';

type Words = Record<string, unknown>;

type Options = {
  /** Languages to write, the first being the source; all are published unless `draft`. */
  in?: Locale[];
  draft?: boolean;
  facts?: Record<string, unknown>;
  words?: Words | ((locale: Locale) => Words);
};

const unique = () => randomBytes(4).toString('hex');

async function make(
  strapi: Core.Strapi,
  uid: RecordUid,
  defaults: { facts: Record<string, unknown>; words: (locale: Locale) => Words },
  { in: locales = ['en', 'fr'], draft = false, facts = {}, words = {} }: Options,
): Promise<string> {
  const wordsIn = (locale: Locale) => ({
    ...defaults.words(locale),
    ...(typeof words === 'function' ? words(locale) : words),
  });
  const [source, ...others] = locales;
  const documents = strapi.documents(uid);
  const { documentId } = await documents.create({
    locale: source,
    data: { ...defaults.facts, ...facts, ...wordsIn(source) } as never,
  });
  for (const locale of others) {
    await documents.update({ documentId, locale, data: wordsIn(locale) as never });
  }
  if (!draft) for (const locale of locales) await documents.publish({ documentId, locale });
  return documentId;
}

/** Makes an organisation, published in English and French unless told otherwise; answers its documentId. */
export function makeOrganization({ strapi }: Application, options: Options = {}): Promise<string> {
  const name = `Organisation ${unique()}`;
  return make(
    strapi,
    'api::organization.organization',
    { facts: { kind: 'ngo' }, words: (locale) => ({ name: `${name} ${locale}` }) },
    options,
  );
}

/** Makes a resource, published in English and French unless told otherwise; answers its documentId. */
export function makeResource({ strapi }: Application, options: Options = {}): Promise<string> {
  const title = `Resource ${unique()}`;
  return make(
    strapi,
    'api::resource.resource',
    { facts: { type: 'approach' }, words: (locale) => ({ title: `${title} ${locale}` }) },
    options,
  );
}

/** Makes a page, published in English and French unless told otherwise; answers its documentId. */
export function makePage({ strapi }: Application, options: Options = {}): Promise<string> {
  const code = `page-${unique()}`;
  return make(
    strapi,
    'api::page.page',
    { facts: { code }, words: (locale) => ({ title: `${code} ${locale}` }) },
    options,
  );
}

/** Answers the documentId of a term by its code. */
export async function termId({ strapi }: Application, uid: TermUid, code: string): Promise<string> {
  const term = await strapi.db.query(uid).findOne({ where: { code } });
  if (!term) throw new Error(`${uid} has no term "${code}".`);
  return term.documentId;
}

/** Reads one row of a document with everything that its own attributes name, or null. */
export const readRow = (
  { strapi }: Application,
  uid: Uid,
  where: { documentId: string; locale: Locale; isPublished?: boolean },
) =>
  strapi.db.query(uid).findOne({
    where: {
      documentId: where.documentId,
      locale: where.locale,
      ...(where.isPublished === undefined
        ? {}
        : { publishedAt: where.isPublished ? { $notNull: true } : { $null: true } }),
    },
    populate: true,
  });
