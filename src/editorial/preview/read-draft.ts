import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  attributesOf,
  type DocumentId,
  type Locale,
  type RecordUid,
  relationsOf,
} from '../../content-model';
import { asList } from '../content';
import { draftIn, readNames, readRows, type Row } from '../rows';
import type { Draft, File } from './draft';

/** Reads one language's draft with everything that its page names; null where there is none. */
export async function readDraft(
  uid: RecordUid,
  documentId: DocumentId,
  locale: Locale,
): Promise<Draft | null> {
  const row = draftIn(await readRows(uid, documentId), locale);
  if (!row) return null;
  const [names, files] = [await namesIn(uid, row), await filesIn(uid, row)];
  return { uid, locale, content: row.content, names, files, choices: readChoices() };
}

async function namesIn(uid: RecordUid, { locale, content }: Row): Promise<Map<DocumentId, string>> {
  const names = new Map<DocumentId, string>();
  for (const [attribute, { target }] of relationsOf(uid)) {
    const ids = asList(content[attribute]) as DocumentId[];
    if (ids.length === 0) continue;
    const found = await readNames(target, ids, locale);
    ids.forEach((id, index) => names.set(id, found[index]));
  }
  return names;
}

async function filesIn(uid: RecordUid, { content }: Row): Promise<Map<number, File>> {
  const ids = attributesOf(uid)
    .filter(([, { type }]) => type === 'media')
    .flatMap(([name]) => asList(content[name]) as number[]);
  if (ids.length === 0) return new Map();
  const files: (File & { id: number })[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { id: { $in: ids } } });
  return new Map(files.map((file) => [file.id, file]));
}

let choices: Draft['choices'] | undefined;

const readChoices = (): Draft['choices'] =>
  (choices ??= JSON.parse(
    readFileSync(path.join(strapi.dirs.app.root, 'database/vocabularies/choices.json'), 'utf8'),
  ) as Draft['choices']);
