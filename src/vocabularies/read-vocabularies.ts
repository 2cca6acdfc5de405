import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from '@strapi/utils';
import {
  type Attribute,
  factsOf,
  type Locale,
  relationsOf,
  schemaOf,
  type TermUid,
  TERM_UIDS,
  wordsOf,
} from '../content-model';
import type { Facts, Label, LabelStatus, Term, Words } from './plan-labels';

/** The terms of every controlled vocabulary, in the order in which they depend on one another. */
export type Vocabularies = Record<TermUid, Term[]>;

const LABEL_STATUSES = ['official', 'translated'] as const satisfies readonly LabelStatus[];

/** Where a vocabulary's file is, from the root of the application. */
export const vocabularyFileOf = (uid: TermUid): string =>
  path.join('database', 'vocabularies', `${schemaOf(uid).info.pluralName}.json`);

/** Answers the attributes of a content type that are a label's texts. */
export const textsOf = (uid: TermUid): [string, Attribute & { type: 'string' | 'text' }][] =>
  wordsOf(uid).filter(
    (entry): entry is [string, Attribute & { type: 'string' | 'text' }] =>
      entry[1].type === 'string' || entry[1].type === 'text',
  );

/**
 * Reads and checks every vocabulary below the root of the application.
 * Throws an error that names the file, the term and the place in it.
 */
export function readVocabularies(root: string): Vocabularies {
  const vocabularies = Object.fromEntries(
    TERM_UIDS.map((uid) => [uid, parseVocabulary(uid, readJson(root, vocabularyFileOf(uid)))]),
  ) as Vocabularies;
  for (const uid of TERM_UIDS) refuseUnknownTargets(uid, vocabularies);
  return vocabularies;
}

/** Answers the terms of one vocabulary from its file's content. Throws as `readVocabularies` does. */
export function parseVocabulary(uid: TermUid, content: unknown): Term[] {
  const result = fileSchema(uid).safeParse(content);
  if (!result.success) {
    throw new Error(result.error.issues.map((issue) => explain(uid, content, issue)).join('\n'));
  }
  const terms = result.data.terms.map((term) => toTerm(uid, term));
  for (const [index, { facts }] of terms.entries()) {
    if (terms.findIndex((term) => term.facts.code === facts.code) !== index) {
      throw new Error(
        `${vocabularyFileOf(uid)}: term "${facts.code}": code: another term has it already`,
      );
    }
  }
  return terms;
}

function readJson(root: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** Builds the check of a vocabulary file from the content type that it fills. */
function fileSchema(uid: TermUid) {
  const facts = Object.fromEntries(
    factsOf(uid).map(([name, attribute]) => [name, factSchema(uid, attribute)]),
  );
  const texts = Object.fromEntries(
    textsOf(uid).map(([name, { required, maxLength = Infinity }]) => {
      const text = z.string().trim().min(1).max(maxLength);
      return [name, required ? text : text.optional()];
    }),
  );
  const label = z.strictObject({ ...texts, status: z.enum(LABEL_STATUSES) });
  const labels = z
    .record(z.string(), label)
    .refine((languages) => Object.keys(languages).length > 0, 'at least one language is needed');
  return z.strictObject({
    source: z.string().min(1),
    terms: z.array(z.strictObject({ ...facts, labels })),
  });
}

function factSchema(uid: TermUid, attribute: Attribute) {
  switch (attribute.type) {
    case 'integer':
      return z.int().min(attribute.min ?? 0);
    case 'enumeration':
      return z.enum(attribute.enum);
    case 'relation':
      return attribute.target === uid ? z.string().min(1).nullable() : z.string().min(1);
    case 'string':
      return z
        .string()
        .min(1)
        .max(attribute.maxLength ?? Infinity)
        .regex(new RegExp(attribute.regex ?? ''));
    default:
      throw new Error(`${uid}: a vocabulary file can't hold a fact of type ${attribute.type}`);
  }
}

type TermInFile = { labels: Record<Locale, Record<string, unknown>> } & Record<string, unknown>;

function toTerm(uid: TermUid, { labels, ...facts }: TermInFile): Term {
  return {
    facts: facts as Facts & { code: string },
    labels: Object.fromEntries(
      Object.entries(labels).map(([locale, { status, ...words }]) => [
        locale,
        { status, words: withAbsentTexts(uid, words as Words) } as Label,
      ]),
    ),
  };
}

/** Answers a text, or `null`, for every text that the content type has. */
export const withAbsentTexts = (uid: TermUid, words: Record<string, unknown>): Words =>
  Object.fromEntries(textsOf(uid).map(([name]) => [name, (words[name] as string | null) || null]));

function refuseUnknownTargets(uid: TermUid, vocabularies: Vocabularies): void {
  for (const [name, { target }] of relationsOf(uid)) {
    const codes = new Set(vocabularies[target as TermUid].map(({ facts }) => facts.code));
    for (const { facts } of vocabularies[uid]) {
      const code = facts[name];
      if (code !== null && !codes.has(String(code))) {
        throw new Error(
          `${vocabularyFileOf(uid)}: term "${facts.code}": ${name}: "${code}" is no code of ${vocabularyFileOf(target as TermUid)}`,
        );
      }
    }
  }
}

function explain(
  uid: TermUid,
  content: unknown,
  { path: where, message }: z.core.$ZodIssue,
): string {
  const isInTerm = where[0] === 'terms' && where.length > 1;
  const { code = where[1] } = isInTerm
    ? ((content as { terms: { code?: unknown }[] }).terms[Number(where[1])] ?? {})
    : {};
  const place = (isInTerm ? where.slice(2) : where).join('.');
  return [vocabularyFileOf(uid), isInTerm && `term "${String(code)}"`, place, message]
    .filter(Boolean)
    .join(': ');
}
