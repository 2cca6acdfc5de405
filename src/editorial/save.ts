import {
  factsOf,
  isRecord,
  isTerm,
  labelKeyOf,
  labelsIn,
  type Locale,
  relationsOf,
  type Uid,
} from '../content-model';
import { carry } from './carrying';
import { intentions } from './changes';
import { checkNames, checkRecord } from './checks';
import { type Content, factsIn, isSame } from './content';
import { toInput } from './facts-input';
import { languageName } from './language-names';
import { readLanguages } from './languages';
import { refuseOtherCode } from './fixed-codes';
import { ensureOrganizationsIn, ORGANIZATION } from './organizations-in';
import { applied, type Resolve, saysNothing, wantedIn } from './payload';
import { refuseNewPolicyArea } from './policy-areas';
import { nameDocuments, readReferences } from './references';
import { readerLanguage, type Problem, refuse, refuseProblems } from './refusals';
import { guardNewLanguage, guardNewRecord, ownerOfNewLanguage } from './roles';
import { draftIn, readRows, type Row, sourceOf } from './rows';
import { settleDrafts } from './shared-facts';
import { chooseSlug } from './slugs';
import { lock, lockNamed } from './write-lock';
import { type Data, documentsOf, type Entry, type Next, type Write } from './writes';

type Payload = { data: Data; resolveIn: (name: string) => Resolve };

/** Makes a document in its source language; a term in every enabled language at once. */
export async function create(write: Write, next: Next): Promise<unknown> {
  const { uid } = write;
  const locale = write.params.locale as Locale;
  const documentId = write.params.data?.documentId;
  guardNewRecord();
  refuseNewPolicyArea(uid);
  await refuseExistingDocument(uid, documentId);

  const { data } = await readPayload(uid, write.params.data);
  refuseOtherSourceLanguage(data.sourceLanguage, locale);
  refuseWrong(uid, data, null);
  await prepareNamed(uid, locale, data);
  const slug = await chooseSlug({ uid, locale }, data, null);
  write.params = {
    ...write.params,
    data: {
      ...data,
      ...(documentId ? { documentId } : {}),
      ...(slug && { slug }),
      ...(isRecord(uid) && { sourceLanguage: locale }),
    },
  };

  const entry = (await next()) as Entry;
  if (isTerm(uid)) await createInOtherLanguages(uid, entry.documentId, locale);
  return entry;
}

/** Changes one language of a document; in the source language, the facts of all of them. */
export async function update(write: Write, next: Next): Promise<unknown> {
  const { uid, params } = write;
  const { documentId = '', locale } = params as { documentId?: string; locale: Locale };
  const rows = await readRows(uid, documentId);
  if (rows.length === 0) return next();

  const source = sourceOf(uid, rows);
  const row = draftIn(rows, locale);
  if (!row && !write.isConsequence) await guardNewLanguage(uid, documentId, locale);
  const payload = await readPayload(uid, params.data);
  refuseOtherCode(uid, payload.data, source.entry);
  refuseOtherSourceLanguage(payload.data.sourceLanguage, source.content.sourceLanguage);
  const isSource = locale === source.locale;
  const words = isSource ? payload.data : withoutFacts(uid, payload, source, row);
  delete words.sourceLanguage;
  refuseWrong(uid, words, row?.entry ?? null);

  const data = row
    ? words
    : {
        ...(await ownerOfNewLanguage(uid, documentId)),
        ...words,
        ...toInput(uid, factsIn(uid, source.content)),
      };
  await prepareNamed(uid, locale, data);
  const slug = await chooseSlug({ uid, locale, documentId }, data, row?.entry ?? null);
  write.params = { ...params, data: { ...data, ...(slug && { slug }) } };

  const entry = await next();
  if (isSource) await settleDrafts(uid, documentId);
  return entry;
}

async function readPayload(uid: Uid, sent: Data = {}): Promise<Payload> {
  const { id: _id, documentId: _documentId, locale: _locale, ...data } = sent;
  refuseAny(checkNames(uid, data));
  const resolveIn = await readReferences(uid, data);
  return { data: nameDocuments(uid, data, resolveIn), resolveIn };
}

/**
 * Answers a translation's payload without its facts, which may only repeat those of the source
 * language; a new translation may also leave them empty, and a form that was open while they changed
 * still sends the older ones. Different ones are refused, all at once.
 */
function withoutFacts(
  uid: Uid,
  { data, resolveIn }: Payload,
  source: Row,
  row: Row | undefined,
): Data {
  const sent = factsOf(uid).filter(([name]) => data[name] !== undefined);
  const isNew = row === undefined;
  const compared = row && wasOpenBefore(row) ? [] : sent;
  const different = compared.filter(([name, attribute]) => {
    if (isNew && saysNothing(attribute, data[name])) return false;
    const stored = source.content[name];
    const before = isNew ? null : stored;
    return !isSame(attribute, applied(attribute, data[name], before, resolveIn(name)), stored);
  });
  if (different.length > 0) {
    const labels = labelsIn(readerLanguage()).attributes[labelKeyOf(uid)];
    refuse('facts-in-source-language', {
      fields: different.map(([name]) => name),
      labels: different.map(([name]) => labels[name]?.label ?? name),
      sourceLanguage: source.locale,
      language: languageName(source.locale),
    });
  }
  const names = new Set(sent.map(([name]) => name));
  return Object.fromEntries(Object.entries(data).filter(([name]) => !names.has(name)));
}

/** Sees to it that what a payload names exists in the language, and stays while it is written. */
async function prepareNamed(uid: Uid, locale: Locale, data: Data): Promise<void> {
  const named = relationsOf(uid).flatMap(([name, { target }]) =>
    wantedIn(data[name]).flatMap(({ documentId }) => (documentId ? [{ target, documentId }] : [])),
  );
  const organizations = named.filter(({ target }) => target === ORGANIZATION);
  await ensureOrganizationsIn(
    locale,
    organizations.map(({ documentId }) => documentId),
  );
  await lockNamed(named.map(({ documentId }) => documentId));
}

/** Whether the form that sends this save has loaded its row before the row was last written. */
function wasOpenBefore({ entry }: Row): boolean {
  const { base } = intentions();
  return Boolean(base) && Date.parse(String(base)) < Date.parse(String(entry.updatedAt));
}

const refuseWrong = (uid: Uid, data: Data, stored: Data | null): void =>
  refuseAny(checkRecord(uid, data, stored));

function refuseAny(problems: Problem[]): void {
  if (problems.length > 0) refuseProblems(problems);
}

/** The source language is the one that a document is made in: nobody chooses another. */
function refuseOtherSourceLanguage(sent: unknown, sourceLanguage: unknown): void {
  if (sent === undefined || sent === null || sent === '' || sent === sourceLanguage) return;
  refuse('source-language-is-fixed', { language: languageName(String(sourceLanguage)) });
}

async function refuseExistingDocument(uid: Uid, documentId: unknown): Promise<void> {
  if (typeof documentId !== 'string') return;
  await lock(documentId);
  const rows = await strapi.db.query(uid).count({ where: { documentId } });
  if (rows > 0) refuse('document-exists', { documentId });
}

async function createInOtherLanguages(uid: Uid, documentId: string, locale: Locale): Promise<void> {
  const [row] = await readRows(uid, documentId);
  const content: Content = { ...row.content, loadedLabels: null };
  for (const other of readLanguages()) {
    if (other === locale) continue;
    const data: Data = { ...toInput(uid, content), labelStatus: 'translated' };
    await carry(() => documentsOf(uid).update({ documentId, locale: other, data }));
  }
}
