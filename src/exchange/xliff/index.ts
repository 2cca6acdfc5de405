// Words out to translators and back, as XLIFF 2.1 (OASIS): one document or a selection.
// It owns what a unit of words is, and what has to hold for a translation to be taken in.
// It never carries facts or slugs, and never publishes.
export { type ExportedWords, type ExportQuestion, exportWords } from './export-words';
export {
  type DocumentReport,
  type ImportOptions,
  type ImportReport,
  importWords,
} from './import-words';
export { messageOf, XliffRefusal } from './messages';
