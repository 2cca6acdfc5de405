import {
  type Attribute,
  attributesOf,
  isRecord,
  labelKeyOf,
  labelsIn,
  type Locale,
  type Uid,
} from '../../content-model';
import { asList, type Content, sameWords } from '../content';
import type { Subject, Transaction } from '../desk';
import { differencesOf, type FieldDifference } from '../differences';
import { readLanguages } from '../languages';
import { readableValue } from '../readable-value';
import { readerLanguage } from '../refusals';
import { namesOf } from '../roles';
import { draftIn, publishedIn, type Row } from '../rows';
import { type Confirmation, readConfirmations, readMinorChanges } from './confirmations';
import { hashesOf, readSource, referenceOf, type Source, translatedOf } from './source-words';
import { sameMeaning, type MinorChange, stateOf, type TranslationState } from './state';

/** How far one language of a document is, and what its source says that it may not say yet. */
export type Described = {
  state: TranslationState;
  /** Who confirmed it last, and when; null where nobody has. */
  by: { id: number; name: string } | null;
  at: string | null;
  sourceLocale: Locale;
  /** What has changed in the source since it was confirmed. */
  changes: FieldDifference[];
};

/** One text of the source: what people read, and what a form takes. */
export type SourceField = { field: string; label: string; text: string; value: unknown };

export type DescribedWithSource = Described & {
  source: {
    hash: string;
    isPublished: boolean;
    /** Whether the source is being rewritten: its working text says something else. */
    isAhead: boolean;
    fields: SourceField[];
  };
};

type Known = {
  uid: Uid;
  locale: Locale;
  rows: Row[];
  source: Source;
  confirmation: Confirmation | undefined;
  minorChanges: MinorChange[];
};

/** Answers what the panel shows of one language; null for terms, which have no states. */
export async function describe(subject: Subject): Promise<Described | null> {
  if (!isRecord(subject.uid)) return null;
  const { source: _source, ...described } = await describeWithSource(subject);
  return described;
}

type Asked = Pick<Subject, 'uid' | 'documentId' | 'locale' | 'rows'>;

/** Which text of the source is looked at: what a translation has to say, or the working text. */
export type Looked = 'reference' | 'draft';

/** Answers the same with the texts of the source, for who translates them. */
export const describeWithSource = async (
  asked: Asked,
  looked: Looked = 'reference',
): Promise<DescribedWithSource> =>
  strapi.db.transaction(({ trx }) => describeIn(trx, asked, looked));

/** Answers how far each enabled language of a document is. */
export async function describeLanguages(
  asked: Omit<Asked, 'locale'>,
): Promise<{ locale: Locale; state: TranslationState }[]> {
  const states: { locale: Locale; state: TranslationState }[] = [];
  for (const locale of readLanguages()) {
    const { state } = await describeWithSource({ ...asked, locale });
    states.push({ locale, state });
  }
  return states;
}

async function describeIn(
  trx: Transaction,
  asked: Asked,
  looked: Looked,
): Promise<DescribedWithSource> {
  const { uid, documentId, locale, rows } = asked;
  const key = { uid, documentId };
  const source = readSource(uid, rows);
  const isSource = locale === source.locale;
  const confirmation = isSource ? undefined : (await readConfirmations(trx, key)).get(locale);
  const minorChanges = isSource ? [] : await readMinorChanges(trx, key);
  const known = { uid, locale, rows, source, confirmation, minorChanges };
  return {
    state: stateIn(known, await readStage(trx, asked)),
    by: confirmation?.by ? await readPerson(confirmation.by) : null,
    at: confirmation?.at ?? null,
    sourceLocale: source.locale,
    changes: changesIn(known, looked),
    source: sourceIn(uid, source, looked),
  };
}

async function readStage(
  trx: Transaction,
  { uid, documentId, locale }: Asked,
): Promise<string | null> {
  const row: { stage: string | null } | undefined = await trx(strapi.db.metadata.get(uid).tableName)
    .where({ document_id: documentId, locale })
    .whereNull('published_at')
    .first('stage');
  return row?.stage ?? null;
}

const readPerson = async (id: number): Promise<Described['by']> => ({
  id,
  name: (await namesOf([id])).get(id) ?? '',
});

function stateIn(known: Known, stage: string | null): TranslationState {
  const { uid, locale, rows, source, confirmation, minorChanges } = known;
  const [draft, published] = [draftIn(rows, locale), publishedIn(rows, locale)];
  return stateOf({
    isSource: locale === source.locale,
    exists: draft !== undefined,
    stage,
    isAsPublished: Boolean(draft && published && sameWords(uid, draft.content, published.content)),
    confirmed: confirmation?.hash ?? null,
    source: hashesOf(source),
    minorChanges,
  });
}

/** A translation that follows the source's working text is compared with that. */
function changesIn(
  { uid, source, confirmation, minorChanges }: Known,
  looked: Looked,
): FieldDifference[] {
  if (!confirmation) return [];
  const { published, draft } = source;
  const same = sameMeaning(confirmation.hash, minorChanges);
  const isAhead = published !== null && !same.has(published.hash) && same.has(draft.hash);
  const now = isAhead || looked === 'draft' ? draft : referenceOf(source);
  return differencesOf({
    uid,
    before: confirmation.words,
    after: now.words,
    language: readerLanguage(),
    attributes: translatedOf(uid),
  });
}

function sourceIn(uid: Uid, source: Source, looked: Looked): DescribedWithSource['source'] {
  const { published, draft } = source;
  const { hash, words } = looked === 'draft' ? draft : referenceOf(source);
  return {
    hash,
    isPublished: published !== null,
    isAhead: published !== null && published.hash !== draft.hash,
    fields: fieldsIn(uid, words),
  };
}

/** Answers the texts of a source that say something, those of a single component one by one. */
function fieldsIn(uid: Uid, words: Content): SourceField[] {
  const labels = labelsIn(readerLanguage()).attributes;
  const fieldOf = (field: string, label: string, attribute: Attribute, value: unknown) => ({
    field,
    label,
    text: readableValue(attribute, value),
    value,
  });
  return translatedOf(uid)
    .filter(([, { type }]) => type !== 'media' && type !== 'enumeration')
    .flatMap(([name, attribute]): SourceField[] => {
      const label = labels[labelKeyOf(uid)]?.[name]?.label ?? name;
      if (attribute.type !== 'component' || attribute.repeatable) {
        return [fieldOf(name, label, attribute, words[name])];
      }
      const [part] = asList(words[name]) as (Content | undefined)[];
      return attributesOf(attribute.component).map(([inner, of]) => {
        const innerLabel = labels[attribute.component]?.[inner]?.label ?? inner;
        return fieldOf(`${name}.${inner}`, `${label} › ${innerLabel}`, of, part?.[inner] ?? null);
      });
    })
    .filter(({ text }) => text !== '');
}
