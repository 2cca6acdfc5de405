// The content model: what the schemas of `src/api` and `src/components` say, as values and types.
// It owns the difference between facts (the same in every language) and words (each language's own).
// It never touches a database, and knows nothing of Strapi at run time.
export * from './attributes';
export * from './labels';
export * from './types';
export * from './withdrawal-reasons';
