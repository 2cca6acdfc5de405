import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { compose } from '../../../src/partners/mail/compose';
import type { Letter, Words } from '../../../src/partners/mail/letter';
import { JOINING_LETTERS } from '../../../src/partners/mail/letters/joining';
import { MEMBERS_LETTERS } from '../../../src/partners/mail/letters/members';

const CONFIG: Record<string, unknown> = {
  partners: { pagesUrl: 'https://www.example.org/' },
  'server.absoluteUrl': 'https://api.example.org',
  'server.app.keys': ['a secret'],
  'admin.absoluteUrl': 'https://api.example.org/admin',
};

beforeAll(() => void vi.stubGlobal('strapi', { config: { get: (key: string) => CONFIG[key] } }));
afterAll(() => void vi.unstubAllGlobals());

const VALUES = {
  name: 'Zoé <Roy>',
  organization: 'Université & Cie',
  role: 'coordinator',
  inviter: 'Ada',
  words: 'First line\n<b>second</b>',
  reason: 'A reason.',
  application: 7,
  invitation: 8,
  round: 1,
  until: '2026-12-08T14:05:00.000Z',
};

const LETTERS: [string, Letter][] = Object.entries({ ...JOINING_LETTERS, ...MEMBERS_LETTERS });

const letter = (words: Partial<Words>): Words => ({ subject: 'S', paragraphs: [], ...words });

describe.each(LETTERS)('the letter “%s”', (_kind, written) => {
  test.each(['en', 'fr'] as const)('misses no value in %s', (language) => {
    const { subject, text, html } = compose(language, VALUES.name, written[language](VALUES));
    for (const said of [subject, text, html]) {
      expect(said).not.toMatch(/undefined|null|NaN|Invalid Date|\[object/);
      expect(said.trim()).not.toBe('');
    }
    expect(html).toContain(`lang="${language}"`);
    expect(html).not.toMatch(/<Roy>|<b>second/);
  });

  test('leads to the same place in both languages', () => {
    expect(written.fr(VALUES).action?.url).toBe(written.en(VALUES).action?.url);
  });

  test('keeps its French punctuation with its words', () => {
    const { subject, text } = compose('fr', 'Zoé', written.fr(VALUES));
    expect(subject + text).not.toMatch(/ [:;?!»]|« /);
  });
});

describe('a letter', () => {
  test('greets, quotes and links, as text and as HTML', () => {
    const { text, html } = compose('fr', 'Zoé', {
      subject: 'Sujet',
      paragraphs: ['Voici :', { quote: 'Un <mot>\net un autre' }],
      action: { label: 'Ouvrir', url: 'https://example.org/?a=1&b=2' },
    });
    expect(text).toBe(
      [
        'Bonjour Zoé,',
        'Voici\u00a0:',
        '> Un <mot>\n> et un autre',
        'Ouvrir\u00a0:\nhttps://example.org/?a=1&b=2',
        '-- \nCentre d’échange sur la migration et l’intégration',
      ].join('\n\n'),
    );
    expect(html).toContain('Un &lt;mot&gt;<br>et un autre');
    expect(html).toContain('href="https://example.org/?a=1&amp;b=2"');
  });

  test('keeps a subject on one line, and short', () => {
    const { subject } = compose(
      'en',
      null,
      letter({ subject: `One\r\nBcc: x ${'long '.repeat(60)}` }),
    );
    expect(subject).toMatch(/^One Bcc: x long/);
    expect(subject.length).toBeLessThanOrEqual(140);
  });

  test('has its token where no server sees it', () => {
    const { action } = JOINING_LETTERS['application-confirm'].en(VALUES);
    expect(action?.url).toMatch(
      /^https:\/\/www\.example\.org\/partner\/confirmation#token=[\w.-]+$/,
    );
  });

  test('that asks to confirm an address says nothing that was sent', () => {
    for (const language of ['en', 'fr'] as const) {
      const said = JSON.stringify(JOINING_LETTERS['application-confirm'][language](VALUES));
      for (const sent of ['Zoé', 'Université', 'First line']) expect(said).not.toContain(sent);
    }
  });
});
