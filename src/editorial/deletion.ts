import { isTerm } from '../content-model';
import { languageName } from './language-names';
import { refuseLosingPolicyArea } from './policy-areas';
import { refuse } from './refusals';
import { readRows, sourceOf } from './rows';
import { refuseLosingUsed } from './use-guard';
import type { Next, Write } from './writes';

/** Deletes a document, or languages of it that nothing else depends on. */
export async function remove(write: Write, next: Next): Promise<unknown> {
  const { uid, params } = write;
  const { documentId = '', locale } = params;
  refuseLosingPolicyArea(uid);
  const rows = await readRows(uid, documentId);
  if (rows.length === 0) return next();

  const wanted = [locale ?? []].flat();
  const present = [...new Set(rows.map((row) => row.locale))];
  const going = wanted.includes('*') ? present : present.filter((code) => wanted.includes(code));
  const staying = present.filter((code) => !going.includes(code));
  const source = sourceOf(uid, rows).locale;
  if (going.length > 0 && staying.length > 0) {
    if (isTerm(uid)) refuse('term-in-every-language');
    if (going.includes(source)) {
      refuse('source-language-stays', {
        language: languageName(source),
        others: staying.map((code) => languageName(code)),
      });
    }
  }
  await refuseLosingUsed(uid, documentId, going);
  return next();
}
