import { describe, expect, test } from 'vitest';
import { composeMail, type Line } from '../../../src/editorial/discussion/mail/compose';
import { sentenceOf, type Told } from '../../../src/editorial/discussion/notice-texts';
import { saidIn } from '../../../src/editorial/discussion/said';
import type { NoticeKind } from '../../../src/editorial/discussion/notify';

const NO_BREAK = '\u00a0';

const told = (kind: NoticeKind, more: Partial<Told> = {}): Told => ({
  kind,
  actor: 'Léa Roy',
  title: 'A language café',
  language: 'French',
  day: null,
  ...more,
});

const KINDS: NoticeKind[] = [
  'assigned',
  'submitted',
  'approved',
  'changes-requested',
  'appealed',
  'published',
  'withdrawn',
  'commented',
  'mentioned',
  'verification-due',
  'schedule-failed',
];

describe('a notice', () => {
  test('says in English who did what', () => {
    expect(sentenceOf('en', told('changes-requested'))).toBe(
      'Léa Roy asked for changes in “A language café” (French).',
    );
    expect(sentenceOf('en', told('assigned', { day: '2026-12-01' }))).toBe(
      'Léa Roy assigned “A language café” (French) to you, due on 1 December 2026.',
    );
  });

  test('says in French who does what, with French typography', () => {
    expect(sentenceOf('fr', told('assigned', { language: 'français', day: '2026-12-01' }))).toBe(
      `Léa Roy vous attribue «${NO_BREAK}A language café${NO_BREAK}» (français), pour le 1er${NO_BREAK}décembre 2026.`,
    );
    expect(
      sentenceOf('fr', told('approved', { language: 'français', actor: null, title: 'Un café' })),
    ).toBe(`Texte approuvé${NO_BREAK}: «${NO_BREAK}Un café${NO_BREAK}» (français).`);
  });

  test.each(KINDS)('of the kind "%s" is a sentence with or without a name', (kind) => {
    for (const reader of ['en', 'fr'] as const) {
      for (const actor of ['Léa Roy', null]) {
        const sentence = sentenceOf(reader, told(kind, { actor }));
        expect(sentence).toContain('A language café');
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/undefined|null/);
        expect(sentence.charAt(0)).not.toMatch(/\p{Lowercase}/u);
        if (reader === 'fr') expect(sentence).not.toMatch(/ [:;!?»]|« |'/);
      }
    }
  });
});

describe('what goes with a notice', () => {
  test('is the reason, in the reader’s language, and the words', () => {
    const details = { reason: 'unclear', words: 'Say it simply.' };
    expect(saidIn('en', 'changes-requested', details)).toBe('Hard to understand. Say it simply.');
    expect(saidIn('fr', 'changes-requested', { ...details, words: null })).toBe(
      'Difficile à comprendre.',
    );
    expect(saidIn('en', 'withdrawn', { reason: 'duplicate', words: null })).toBe(
      'It was there twice.',
    );
  });

  test('is why something failed, or nothing', () => {
    expect(saidIn('en', 'schedule-failed', { reason: 'Not approved.' })).toBe('Not approved.');
    expect(saidIn('en', 'approved', { reason: null, words: null })).toBeNull();
    expect(saidIn('en', 'changes-requested', { reason: 'unheard-of' })).toBeNull();
  });
});

const line = (more: Partial<Line> = {}): Line => ({
  sentence: 'Léa Roy commented on “A language café” (French).',
  words: null,
  address: 'https://example.org/admin/x?a=1&b=2',
  ...more,
});

const letter = (lines: Line[]) => ({
  name: 'Ada',
  lines,
  noticesAddress: 'https://example.org/admin/notices',
});

describe('an e-mail', () => {
  test('with one notice is named after it', () => {
    const { subject, text } = composeMail('en', letter([line({ words: 'Look\nhere' })]));
    expect(subject).toBe('Léa Roy commented on “A language café” (French)');
    expect(text).toBe(
      [
        'Hello Ada,',
        'There is a notice for you.',
        'Léa Roy commented on “A language café” (French).\n> Look\n> here\nhttps://example.org/admin/x?a=1&b=2',
        '-- \nMigration and Integration Clearinghouse\nTo choose how often these messages come, or to stop them: https://example.org/admin/notices',
      ].join('\n\n'),
    );
  });

  test('with several says how many, in the plural of the language', () => {
    const several = letter([line(), line(), line()]);
    expect(composeMail('en', several).subject).toBe(
      '3 notices – Migration and Integration Clearinghouse',
    );
    expect(composeMail('en', several).text).toContain('There are 3 notices for you.');
    expect(composeMail('fr', several).subject).toBe(
      '3 avis – Centre d’échange sur la migration et l’intégration',
    );
    expect(composeMail('fr', several).text).toContain('3 avis vous attendent.');
    expect(composeMail('fr', letter([line()])).text).toContain('Un avis vous attend.');
  });

  test('has a no-break space before a colon in French', () => {
    expect(composeMail('fr', letter([line()])).text).toContain(`arrêter${NO_BREAK}: https://`);
  });

  test('shows what people write as text, never as HTML', () => {
    const { html } = composeMail(
      'en',
      letter([line({ sentence: '<b>“A & B”</b>', words: '"<script>alert(1)</script>"\nnext' })]),
    );
    expect(html).toContain('&lt;b&gt;“A &amp; B”&lt;/b&gt;');
    expect(html).toContain('&quot;&lt;script&gt;alert(1)&lt;/script&gt;&quot;<br>next');
    expect(html).toContain('href="https://example.org/admin/x?a=1&amp;b=2"');
    expect(html).toContain('<html lang="en">');
  });

  test('has a subject of one line that is not too long', () => {
    const { subject } = composeMail(
      'en',
      letter([line({ sentence: `A\r\nB ${'x'.repeat(300)}.` })]),
    );
    expect(subject.length).toBeLessThanOrEqual(140);
    expect(subject).toMatch(/^A B x+…$/);
  });
});
