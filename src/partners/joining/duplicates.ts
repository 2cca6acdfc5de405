import type { DocumentId } from '../../content-model';

/** What is compared of an organisation: it may be called several things, in several languages. */
export type Described = {
  names: string[];
  acronyms: string[];
  urls: string[];
  /** What stands after the `@` of addresses of its people. */
  domains: string[];
};

export type Known = Described & { documentId: DocumentId };

export type Likeness = 'name' | 'acronym' | 'url' | 'email-domain';

/** An organisation that may be the same: how likely (0 to 1), and why. */
export type Duplicate = { documentId: DocumentId; score: number; reasons: Likeness[] };

/** How much each likeness says by itself; names say as much as they are alike. */
const WEIGHT = { acronym: 0.6, url: 0.9, 'email-domain': 0.7 };

const ALIKE = 0.6;
const MOST = 10;

/** Words that names have in common without being alike. */
const EMPTY_WORDS = new Set(
  'the of for and a an in on de des du la le les l d et pour sur en au aux un une'.split(' '),
);

/** Words that say what kind of organisation something is, in either language. */
const KIND_WORDS = new Set(
  (
    'university universite college school ecole institute institut centre center association society ' +
    'societe organisation organization council conseil committee comite foundation fondation network ' +
    'reseau federation union alliance office agency agence ministry ministere department departement'
  ).split(' '),
);

/** What the words that are a name's own count for, of 1. */
const OF_THE_NAME = 0.85;

/** Domains where anybody may have an address. */
const OPEN_DOMAINS = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com hotmail.fr live.com msn.com yahoo.com yahoo.fr ' +
    'yahoo.ca icloud.com me.com aol.com gmx.com gmx.net gmx.de web.de orange.fr wanadoo.fr free.fr ' +
    'laposte.net sfr.fr videotron.ca proton.me protonmail.com mail.com zoho.com yandex.com mail.ru'
  ).split(' '),
);

/**
 * Answers the organisations that may be the one described, the likeliest first: by the similarity of
 * their names, an acronym, the host of their web site, or the domain of their people's addresses.
 */
export function likelyDuplicates(described: Described, organizations: Known[]): Duplicate[] {
  return organizations
    .map(({ documentId, ...known }) => ({ documentId, ...compare(described, known) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => other.score - one.score || (one.documentId < other.documentId ? -1 : 1))
    .slice(0, MOST);
}

function compare(one: Described, other: Described): Pick<Duplicate, 'score' | 'reasons'> {
  const alike = best(one.names, other.names, similarity);
  const said: [Likeness, number][] = [];
  if (alike >= ALIKE) said.push(['name', alike]);
  if (shareOne(acronymsOf(one), acronymsOf(other))) said.push(['acronym', WEIGHT.acronym]);
  const hosts = [hostsOf(one), hostsOf(other)];
  if (shareOne(...(hosts as [string[], string[]]))) said.push(['url', WEIGHT.url]);
  const domains = [domainsOf(one), domainsOf(other)];
  const isSameDomain =
    shareOne(domains[0], domains[1]) ||
    domains[0].some((domain) => hosts[1].some((host) => isWithin(domain, host))) ||
    domains[1].some((domain) => hosts[0].some((host) => isWithin(domain, host)));
  if (isSameDomain) said.push(['email-domain', WEIGHT['email-domain']]);
  const unlikely = said.reduce((product, [, weight]) => product * (1 - weight), 1);
  return {
    score: Math.round((1 - unlikely) * 100) / 100,
    reasons: said.map(([reason]) => reason),
  };
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Answers the words of a name that tell it from others, without accents and case. */
const wordsOf = (name: string): string[] =>
  plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));

/**
 * How alike two names are, from 0 to 1: what they share of the pairs of letters of their words, whatever
 * the order of the words. That both are universities says little.
 */
export function similarity(one: string, other: string): number {
  const [ones, others] = [wordsOf(one), wordsOf(other)];
  const [named, named2] = [ones, others].map((words) => words.filter(isTelling));
  if (named.length === 0 || named2.length === 0) return dice(ones, others);
  const kinds = [ones, others].map((words) => words.filter((word) => !isTelling(word)));
  return OF_THE_NAME * dice(named, named2) + (1 - OF_THE_NAME) * dice(kinds[0], kinds[1]);
}

const isTelling = (word: string): boolean => !KIND_WORDS.has(word);

/** Answers Dice's coefficient of the pairs of letters in words; of nothing and nothing, 1. */
function dice(ones: string[], others: string[]): number {
  const [first, second] = [pairsOf(ones), pairsOf(others)];
  const total = first.length + second.length;
  if (total === 0) return 1;
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

const pairsOf = (words: string[]): string[] =>
  words.flatMap((word) => {
    const framed = `^${word}$`;
    return Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2));
  });

/** A name that is one short word may be somebody else's acronym. */
const acronymsOf = ({ acronyms, names }: Described): string[] =>
  [...acronyms, ...names.filter((name) => /^\S{2,12}$/.test(name))]
    .map((acronym) => plain(acronym).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((acronym) => acronym.length >= 2);

const hostsOf = ({ urls }: Described): string[] =>
  urls
    .filter((url) => URL.canParse(url))
    .map((url) => new URL(url).hostname.replace(/^www\d?\./, ''));

const domainsOf = ({ domains }: Described): string[] =>
  domains.map((domain) => domain.toLowerCase()).filter((domain) => !OPEN_DOMAINS.has(domain));

const isWithin = (domain: string, host: string): boolean =>
  domain === host || domain.endsWith(`.${host}`) || host.endsWith(`.${domain}`);

const shareOne = (one: string[], other: string[]): boolean =>
  one.some((value) => other.includes(value));

const best = (
  ones: string[],
  others: string[],
  measure: (one: string, other: string) => number,
): number => Math.max(0, ...ones.flatMap((one) => others.map((other) => measure(one, other))));
