import { applyTranslations, type Translated } from '../../../src/exchange/xliff/apply-translations';
import type { Content } from '../../../src/exchange/xliff/inline-codes';
import type { Row } from '../../../src/exchange/xliff/read-words';
import { readXliff } from '../../../src/exchange/xliff/read-xliff';
import { toFile } from '../../../src/exchange/xliff/to-file';
import type { Words } from '../../../src/exchange/xliff/units';
import { writeXliff } from '../../../src/exchange/xliff/write-xliff';
import type { Xliff, XliffFile } from '../../../src/exchange/xliff/xliff';

export const RESOURCE = 'api::resource.resource';

const rowOf = (words: Words, locale: string): Row => ({
  ...words,
  documentId: 'abc123',
  locale,
  sourceLanguage: 'en',
  publishedAt: null,
});

/** Answers the XLIFF of one resource, as exported from English to French. */
export const fileOf = (
  source: Words,
  target: Words | null = null,
  published: Words | null = null,
) =>
  toFile(
    RESOURCE,
    'fr',
    rowOf(source, 'en'),
    target && rowOf(target, 'fr'),
    published && rowOf(published, 'fr'),
  );

export const write = (...files: XliffFile[]): string =>
  writeXliff({ sourceLanguage: 'en', targetLanguage: 'fr', files });

export const read = (xml: string): Xliff => readXliff(new TextEncoder().encode(xml));

/** Answers a file as a translator gives it back who has left every word as it was. */
export const withSourceAsTarget = (file: XliffFile): XliffFile => ({
  ...file,
  units: file.units.map((unit) => ({ ...unit, target: unit.source, state: 'translated' })),
});

/** Answers what becomes of a translation when a file's targets are put into it. */
export const apply = (file: XliffFile, source: Words, target: Words | null): Translated =>
  applyTranslations(
    RESOURCE,
    source,
    target,
    new Map(file.units.map(({ id, target: content }) => [id, content as Content])),
  );
