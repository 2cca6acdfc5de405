// What the panel's pages, forms and home page share about partners.
// It owns who of the panel sees them, and the mark of where a text comes from.
// It never decides who may: the server does.
export { LetIntoReview } from './let-into-review';
export { OriginMark } from './origin-mark';
export { PARTNER_RIGHTS, useMay } from './rights';
export * from './types';
