import type { DocumentId, Locale } from '../content-model';

/** A label's texts by attribute: `name`, and what else its type has. `null` is a text that is absent. */
export type Words = Record<string, string | null>;

/** What is equal in every language; a relation is written as the code of the term it points to. */
export type Facts = Record<string, string | number | null>;

/** Where a label comes from: its source's own wording, or a translation made here. */
export type LabelStatus = 'official' | 'translated';

export type Label = { status: LabelStatus; words: Words };

/** A term as a vocabulary file has it. */
export type Term = { facts: Facts & { code: string }; labels: Record<Locale, Label> };

/** What the loader last wrote to a row: its words, and its status under `status`. */
export type LoadedLabels = Record<string, string | null>;

type Content = {
  facts: Facts;
  words: Words;
  labelStatus: LabelStatus | 'edited';
  loadedLabels: LoadedLabels | null;
};

/** One language of one term, as the database has it. */
export type Row = Content & { id: number; documentId: DocumentId; locale: Locale };

/** A row to be made. */
export type NewRow = Content & { documentId: DocumentId; locale: Locale };

/** The parts of a row that have to change, and nothing else. */
export type Change = Partial<Content> & { id: number; locale: Locale };

export type Plan = { creations: NewRow[]; changes: Change[] };

type Situation = {
  terms: Term[];
  rows: Row[];
  /** The enabled languages, the default one first. */
  languages: Locale[];
  newDocumentId: () => DocumentId;
};

type Versions = { documentId: DocumentId; byLanguage: Map<Locale, Row> };

/**
 * Answers what to write so that every term exists in every enabled language, with the file's facts,
 * and with the file's words wherever no editor has changed them. Applied, it plans nothing more.
 */
export function planLabels({ terms, rows, languages, newDocumentId }: Situation): Plan {
  const documents = groupByDocument(rows);
  const plan: Plan = { creations: [], changes: [] };
  const known = new Set<DocumentId>();

  for (const term of terms) {
    const document = findDocument(documents, term.facts.code, languages[0], known) ?? {
      documentId: newDocumentId(),
      byLanguage: new Map(),
    };
    known.add(document.documentId);
    for (const locale of languages) {
      const label = labelIn(term, locale, languages[0]);
      const row = document.byLanguage.get(locale);
      if (row) {
        const change = changeOf(row, term.facts, label);
        if (change) plan.changes.push(change);
      } else {
        plan.creations.push(newRow(document.documentId, locale, term.facts, label));
      }
    }
  }

  for (const document of documents) {
    if (!known.has(document.documentId)) plan.creations.push(...missingRows(document, languages));
  }
  return plan;
}

/** Whether a plan leaves everything as it is. */
export const isEmpty = ({ creations, changes }: Plan): boolean =>
  creations.length === 0 && changes.length === 0;

function groupByDocument(rows: Row[]): Versions[] {
  const documents = new Map<DocumentId, Versions>();
  for (const row of rows) {
    const document = documents.get(row.documentId) ?? {
      documentId: row.documentId,
      byLanguage: new Map<Locale, Row>(),
    };
    document.byLanguage.set(row.locale, row);
    documents.set(row.documentId, document);
  }
  return [...documents.values()];
}

/** Answers the document that carries a code: in the default language, else in any other. */
function findDocument(
  documents: Versions[],
  code: string,
  defaultLocale: Locale,
  taken: Set<DocumentId>,
): Versions | undefined {
  const free = documents.filter(({ documentId }) => !taken.has(documentId));
  return (
    free.find(({ byLanguage }) => byLanguage.get(defaultLocale)?.facts.code === code) ??
    free.find(({ byLanguage }) => [...byLanguage.values()].some((row) => row.facts.code === code))
  );
}

/** Answers a term's label in a language; one that the file lacks borrows the default language's. */
function labelIn(term: Term, locale: Locale, defaultLocale: Locale): Label {
  if (term.labels[locale]) return term.labels[locale];
  const borrowed = term.labels[defaultLocale] ?? Object.values(term.labels)[0];
  return { status: 'translated', words: borrowed.words };
}

const newRow = (documentId: DocumentId, locale: Locale, facts: Facts, label: Label): NewRow => ({
  documentId,
  locale,
  facts,
  words: label.words,
  labelStatus: label.status,
  loadedLabels: { ...label.words, status: label.status },
});

/** A term that editors added has no file: its default language stands in for those it lacks. */
function missingRows({ documentId, byLanguage }: Versions, languages: Locale[]): NewRow[] {
  const source = byLanguage.get(languages[0]) ?? [...byLanguage.values()][0];
  return languages
    .filter((locale) => !byLanguage.has(locale))
    .map((locale) =>
      newRow(documentId, locale, source.facts, { status: 'translated', words: source.words }),
    );
}

function changeOf(row: Row, facts: Facts, label: Label): Change | null {
  const loaded = row.loadedLabels ?? {};
  const words = { ...row.words };
  const loadedLabels: LoadedLabels = {};
  let isEdited = false;

  for (const [name, text] of Object.entries(label.words)) {
    const isOurs = row.words[name] === text || (name in loaded && row.words[name] === loaded[name]);
    if (isOurs) {
      words[name] = text;
      loadedLabels[name] = text;
    } else {
      isEdited = true;
      if (name in loaded) loadedLabels[name] = loaded[name];
    }
  }
  loadedLabels.status = label.status;

  const isReworded = !isSame(words, row.words);
  const wanted: Content = {
    facts,
    words,
    labelStatus: isEdited ? 'edited' : isReworded ? label.status : statusOf(row, loaded, label),
    loadedLabels,
  };
  const change: Change = { id: row.id, locale: row.locale };
  if (!isSame(wanted.facts, row.facts)) change.facts = difference(wanted.facts, row.facts);
  if (isReworded) change.words = difference(wanted.words, row.words);
  if (wanted.labelStatus !== row.labelStatus) change.labelStatus = wanted.labelStatus;
  if (!row.loadedLabels || !isSame(loadedLabels, row.loadedLabels))
    change.loadedLabels = loadedLabels;
  return Object.keys(change).length > 2 ? change : null;
}

/** A reviewer may confirm a translation as official: a status that was not loaded is kept. */
function statusOf(row: Row, loaded: LoadedLabels, label: Label): LabelStatus {
  const { labelStatus } = row;
  const isReviewed =
    labelStatus !== 'edited' && 'status' in loaded && labelStatus !== loaded.status;
  return isReviewed ? labelStatus : label.status;
}

type Values = Record<string, string | number | null>;

/** Answers those of the wanted values that differ from the present ones. */
const difference = <Wanted extends Values>(wanted: Wanted, present: Values): Wanted =>
  Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => value !== present[name]),
  ) as Wanted;

const isSame = (one: Values, other: Values): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([name, value]) => name in other && value === other[name]);
