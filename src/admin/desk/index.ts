// The panel's side of the editorial desk: its questions and commands, kept in Strapi's own store.
// It owns how the panel asks `/clearinghouse/…`, and the types of the answers.
// It never decides what is allowed: the server says so, and why.
export * from './types';
export { useDesk, useReload, useTellDesk, type Refusal, type Told } from './use-desk';
export {
  documentPath,
  languagePath,
  type TransitionWords,
  useDeskDocument,
  useDeskLanguage,
  usePeople,
  useTransition,
} from './use-desk-document';
export type { About, Command, Question } from './api';
