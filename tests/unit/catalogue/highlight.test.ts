import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseQuery } from '../../../src/catalogue/query/analyse-query';
import { extractsOf, highlight } from '../../../src/catalogue/query/highlight';
import { parseWords } from '../../../src/catalogue/query/parse-words';
import { anyLanguage, anyText } from './arbitraries';

const queryOf = (typed: string, language: string) =>
  analyseQuery(parseWords(typed).clauses ?? [], language);

const inFrench = (text: string, typed: string, options = {}) =>
  highlight(text, queryOf(typed, 'fr'), 'fr', options);

const PLAIN: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const plain = (html: string) =>
  html.replace(/<\/?mark>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => PLAIN[sign]);

describe('highlight', () => {
  it.each([
    ['Les écoles', 'ecole ', 'Les <mark>écoles</mark>'],
    ['À cœur ouvert', 'coeur', 'À <mark>cœur</mark> ouvert'],
    ['L’intégration', "l'integration", 'L’<mark>intégration</mark>'],
    [
      'Une demandeuse d’asile, un asile',
      "demandeurs d'asile ",
      'Une <mark>demandeuse d’asile</mark>, un <mark>asile</mark>',
    ],
    ['Intégrer, intégration', 'intég', '<mark>Intégrer</mark>, <mark>intégration</mark>'],
    ['droit ; le droit à l’asile', '"droit d’asile"', 'droit ; le <mark>droit à l’asile</mark>'],
    ['écoles et villes', 'écoles -villes', '<mark>écoles</mark> et villes'],
    [
      '<b onclick="x">école</b> & \'co\'',
      'école',
      '&lt;b onclick=&quot;x&quot;&gt;<mark>école</mark>&lt;/b&gt; &amp; &#39;co&#39;',
    ],
    ['de la ville', 'la', 'de <mark>la</mark> ville'],
    ['移民政策', '民政', '移<mark>民政</mark>策'],
    ['rien', 'école', 'rien'],
    ['', 'école', ''],
  ])('in %s, for %s', (text, typed, html) => expect(inFrench(text, typed)).toBe(html));

  it('cuts a long text around what was found, at whole words', () => {
    const filler = 'un deux trois quatre cinq ';
    const text = `${filler.repeat(20)}les écoles publiques ${filler.repeat(20)}`.trim();
    const html = inFrench(text, 'école', { length: 60 });
    expect(html).toBe('…cinq les <mark>écoles</mark> publiques un deux trois quatre cinq un deux…');
    expect(inFrench(text, 'absent', { length: 20 })).toBe('un deux trois quatre…');
  });

  it('prefers the part that holds more of the words, and can answer several parts', () => {
    const filler = 'un deux trois quatre cinq '.repeat(20);
    const text = `école ${filler} santé école ${filler} santé`;
    expect(inFrench(text, 'école santé', { length: 30 })).toContain(
      '<mark>santé</mark> <mark>école</mark>',
    );
    expect(
      extractsOf(text, queryOf('école santé', 'fr'), 'fr', { length: 30, count: 3 }),
    ).toHaveLength(3);
  });

  it('answers parts of the text, escaped, and no element but <mark>', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        anyLanguage,
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 1, max: 3 }),
        (text, typed, language, length, count) => {
          for (const query of [queryOf(typed, language), queryOf(text.slice(0, 30), language)])
            for (const { html, isCutBefore, isCutAfter } of extractsOf(text, query, language, {
              length,
              count,
            })) {
              const content = plain(html);
              expect(text).toContain(content);
              if (!isCutBefore && !isCutAfter) expect(content).toBe(text);
              expect(html.replace(/<mark>([^<>]+)<\/mark>/g, '$1')).not.toMatch(/[<>"']/);
              if (!/\p{Cs}/u.test(text)) expect(content).not.toMatch(/\p{Cs}/u);
            }
        },
      ),
      { numRuns: 300 },
    );
  });
});
