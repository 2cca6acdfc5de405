import fc from 'fast-check';

/** Any string at all, lone surrogates and control characters included. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

const WORDS = (
  'l’intégration école cœur demandeurs d’asile réfugiée emploi le de the of asylum seekers ' +
  'refugees labour-market aujourd’hui OIM UE who 2024 covid-19 1e5x Straße миграция 移民政策 هجرة ' +
  'ｆｕｌｌ <b> & "phrase ” « » - -emploi -" -“école * ( ) : AND OR NOT NEAR ^ \' \\ ; -- 😀 ﬁn'
).split(' ');

const likeText = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', '\u202f', '\n', '', '’')), {
    maxLength: 40,
  })
  .map((parts) => parts.flat().join(''));

export const anyText = fc.oneof(
  likeText,
  anyUnits,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

export const anyLanguage = fc.constantFrom('fr', 'en', 'fr-CA', 'es');
