/** Domain words, common first. */
const DOMAIN = {
  en: `integration migrants policy local national education employment housing health women youth cities rights language training access participation diversity dialogue discrimination refugees asylum labour market schools communities municipalities evaluation practice report guide strategy programme network cooperation inclusion citizenship mediation volunteering entrepreneurship mentoring attitudes media families children elderly qualifications recognition skills apprenticeship orientation counselling interpreters neighbourhood libraries sport theatre music heritage memory elections consultation residence nationality reunification remittances diaspora return trafficking detention borders visas statistics indicators surveys census cohesion solidarity tolerance racism antisemitism islamophobia hate speech tribunal ombudsman legislation directive convention protocol ratification charter covenant observatory foundation federation parliament senate prefecture canton province region archipelago shipyard viticulture`.split(
    /\s+/,
  ),
  fr: `intégration migrants politique locale nationale éducation emploi logement santé femmes jeunes villes droits langue formation accès participation diversité dialogue discrimination réfugiés asile travail marché écoles communautés municipalités évaluation pratique rapport guide stratégie programme réseau coopération inclusion citoyenneté médiation bénévolat entrepreneuriat mentorat attitudes médias familles enfants aînés qualifications reconnaissance compétences apprentissage orientation conseil interprètes quartier bibliothèques sport théâtre musique patrimoine mémoire élections consultation séjour nationalité regroupement transferts diaspora retour traite rétention frontières visas statistiques indicateurs enquêtes recensement cohésion solidarité tolérance racisme antisémitisme islamophobie haine parole tribunal médiateur législation directive convention protocole ratification charte pacte observatoire fondation fédération parlement sénat préfecture canton province région archipel chantier viticulture`.split(
    /\s+/,
  ),
};

const SYLLABLES = {
  en: [
    'b',
    'br',
    'c',
    'cl',
    'd',
    'f',
    'fl',
    'g',
    'gr',
    'h',
    'k',
    'l',
    'm',
    'n',
    'p',
    'pr',
    'r',
    's',
    't',
    'v',
  ].flatMap((onset) => ['a', 'e', 'i', 'o', 'u'].map((vowel) => onset + vowel)),
  fr: [
    'b',
    'br',
    'c',
    'ch',
    'd',
    'f',
    'g',
    'gr',
    'j',
    'l',
    'm',
    'n',
    'p',
    'pl',
    'r',
    's',
    't',
    'tr',
    'v',
    'z',
  ].flatMap((onset) => ['a', 'é', 'i', 'o', 'u'].map((vowel) => onset + vowel)),
};
const ENDINGS = {
  en: ['tion', 'ment', 'ness', 'lity', 'ring', 'r', 'l', 'nd', 'st', 'ck'],
  fr: ['tion', 'ment', 'té', 'ge', 'ière', 'l', 'r', 'nt', 'che', 'lle'],
};

/** How many different words each language has. */
export const VOCABULARY_SIZE = 40_000;
/** Zipf's law as Mandelbrot mended it: the word of rank r is drawn in proportion to 1 / (r + 2.7). */
const OFFSET = 2.7;

/** The words of each language by rank: those of the domain, then invented ones that can be spoken. */
export const WORDS = Object.fromEntries(
  Object.entries(DOMAIN).map(([locale, words]) => [
    locale,
    [
      ...words,
      ...Array.from({ length: VOCABULARY_SIZE - words.length }, (_, number) =>
        invented(locale, number),
      ),
    ],
  ]),
);

/** Answers the word of a number: three syllables that no other number has, and an ending. */
function invented(locale, number) {
  const syllables = SYLLABLES[locale];
  let rest = (number * 617_411 + 1) % syllables.length ** 3;
  let word = '';
  for (let place = 0; place < 3; place += 1) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return word + ENDINGS[locale][number % ENDINGS[locale].length];
}

/** A generator of numbers between 0 and 1 that gives the same ones in each run (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws one of a list, the first ones more often. */
export const drawn = (random, list) => list[Math.floor(list.length * random() ** 2.2)];

/** Draws the rank of a word, from 0, by Zipf's law. */
const drawnRank = (random) =>
  Math.floor(OFFSET * ((VOCABULARY_SIZE + OFFSET) / OFFSET) ** random() - OFFSET);

/** Draws `count` words and makes them a text; `onWord` is told the rank of each. */
export const text = (random, locale, count, onWord = () => {}) =>
  Array.from({ length: count }, () => {
    const rank = drawnRank(random);
    onWord(rank);
    return WORDS[locale][rank];
  }).join(' ');
