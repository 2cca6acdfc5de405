import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/editorial/preview/draft';
import { dateIn, shownFacts } from '../../../src/editorial/preview/facts';
import { renderDraft, renderNothing } from '../../../src/editorial/preview/page';
import choices from '../../../database/vocabularies/choices.json';

const UNTIL = new Date('2026-11-27T21:04:00.000Z');

const draftOf = (content: Draft['content'], locale = 'fr'): Draft => ({
  uid: 'api::resource.resource',
  locale,
  content,
  names: new Map([
    ['o1', 'Ville de Lyon'],
    ['o2', 'OIM'],
    ['p1', 'France'],
  ]),
  files: new Map(),
  choices: choices as Draft['choices'],
});

const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const bodyOf = (...body: object[]) =>
  /<h1>x<\/h1>(.*)<\/article>/s.exec(renderDraft(draftOf({ title: 'x', body }), UNTIL))?.[1];

describe('a body', () => {
  test('is shown block by block', () => {
    expect(
      bodyOf(
        { type: 'heading', level: 1, children: [text('Titre')] },
        { type: 'heading', level: 3, children: [text('Plus bas')] },
        paragraph(
          text('Un ', { bold: true }),
          text('mot', { bold: true, italic: true }),
          text('\nligne'),
        ),
        {
          type: 'list',
          format: 'ordered',
          children: [
            { type: 'list-item', children: [text('un')] },
            {
              type: 'list',
              format: 'unordered',
              children: [{ type: 'list-item', children: [text('deux')] }],
            },
          ],
        },
        { type: 'quote', children: [text('dit')] },
        { type: 'code', children: [text('a < b')] },
        {
          type: 'image',
          image: { url: '/uploads/a.png', alternativeText: 'Une carte', caption: 'Carte' },
          children: [text('')],
        },
        paragraph({ type: 'link', url: 'https://example.org', children: [text('lien')] }),
      ),
    ).toBe(
      '<h2>Titre</h2><h3>Plus bas</h3>' +
        '<p><strong>Un </strong><em><strong>mot</strong></em><br/>ligne</p>' +
        '<ol><li>un</li><li class="inner"><ul><li>deux</li></ul></li></ol>' +
        '<blockquote>dit</blockquote>' +
        '<pre><code>a &lt; b</code></pre>' +
        '<figure><img src="/uploads/a.png" alt="Une carte" loading="lazy"/><figcaption>Carte</figcaption></figure>' +
        '<p><a href="https://example.org" rel="noopener noreferrer nofollow">lien</a></p>',
    );
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' https://x',
    '//example.org',
    '/admin',
    7,
  ])('leads nowhere by a link to %s', (url) => {
    expect(bodyOf(paragraph({ type: 'link', url, children: [text('lien')] }))).toBe('<p>lien</p>');
  });

  test.each(['javascript:alert(1)', 'data:image/svg+xml,x', '/admin/x.png'])(
    'loads no image from %s',
    (url) => {
      expect(
        bodyOf({ type: 'image', image: { url, alternativeText: 'Carte' }, children: [text('')] }),
      ).toBe('<p>Carte</p>');
    },
  );

  test('never becomes markup, and survives what is no block', () => {
    expect(bodyOf(paragraph(text('<script>alert(1)</script>')))).toBe(
      '<p>&lt;script>alert(1)&lt;/script></p>',
    );
    expect(bodyOf({ type: 'odd' }, { children: 'x' }, { type: 'list', children: [null, 3] })).toBe(
      '<p></p><p></p><ul></ul>',
    );
  });
});

describe('facts', () => {
  test('have their labels and values in the language of the draft', () => {
    const content = {
      type: 'approach',
      leadOrganization: ['o1'],
      partnerOrganizations: ['o2', 'o1'],
      places: ['p1'],
      startDate: '2019-03',
      endDate: '2021',
      ongoing: false,
      url: 'https://example.org/',
      documentLanguages: [{ code: 'fr' }],
      authors: [{ name: 'Ana', affiliation: 'OIM' }],
      identifiers: [{ scheme: 'doi', value: '10.1000/182' }],
      contactEmail: 'private@example.org',
      sourceLanguage: 'en',
    };

    expect(
      shownFacts(draftOf(content)).map(({ label, values }) => [
        label,
        values.map((value) => value.text),
      ]),
    ).toEqual([
      ['Type', ['Approche']],
      ['Lieux', ['France']],
      ['Organisme responsable', ['Ville de Lyon']],
      ['Organismes partenaires', ['OIM', 'Ville de Lyon']],
      ['Auteurs', ['Ana, OIM']],
      ['Début', ['mars 2019']],
      ['Fin', ['2021']],
      ['Lien', ['https://example.org/']],
      ['Langues du document', ['Français']],
      ['Identifiants', ['DOI 10.1000/182']],
      ['Langue source', ['anglais']],
    ]);
  });

  test.each([
    ['en', '2026-11-24', '24 November 2026'],
    ['fr', '2026-11-24', '24 novembre 2026'],
    ['fr', '2026-11', 'novembre 2026'],
    ['fr', '2026', '2026'],
    ['fr', 'hier', 'hier'],
  ])('in %s the date %s is %s', (locale, date, shown) => {
    expect(dateIn(locale, date)).toBe(shown);
  });
});

describe('the page', () => {
  test('says that it is a draft, and until when the link works', () => {
    const french = renderDraft(draftOf({ title: 'Une école' }), UNTIL);
    const english = renderDraft(draftOf({ title: 'A school' }, 'en'), UNTIL);

    expect(french).toContain('<html lang="fr">');
    expect(french).toContain('Ce lien fonctionne jusqu’au 27 novembre 2026 à 21:04 UTC.');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('This link works until 27 November 2026 at 21:04 UTC.');
  });

  test('says in the reader’s language why there is nothing', () => {
    expect(renderNothing('fr', 'expired')).toContain('<h1>Ce lien a expiré</h1>');
    expect(renderNothing('en', 'missing')).toContain('<h1>There is nothing here</h1>');
  });
});
