import { expect, test } from 'vitest';
import type { StarterRecord } from '../../../src/exchange/starter/starter-record';
import { type IdOf, toDocument } from '../../../src/exchange/starter/to-document';

const record: StarterRecord = {
  uid: 'api::resource.resource',
  key: 'report',
  source: 'https://www.example.org',
  checked: 'Known.',
  sourceLanguage: 'en',
  facts: {
    type: 'academic',
    leadOrganization: 'iom',
    partnerOrganizations: ['withdrawn', 'unaoc'],
    places: ['001', 'FR'],
    authors: [{ name: 'Ada' }],
    documentLanguages: ['en', 'fr'],
  },
  words: {
    en: { title: 'A report', body: ['One.'], keywords: ['cities'], sheet: { goals: 'Learn.' } },
    fr: { title: 'Un rapport' },
  },
};

const idOf: IdOf = (target, code) => (code === 'withdrawn' ? null : `${target} ${code}`);

test('the source language carries the facts, with relations as identifiers', () => {
  expect(toDocument(record, 'en', idOf)).toEqual({
    type: 'academic',
    leadOrganization: 'api::organization.organization iom',
    partnerOrganizations: ['api::organization.organization unaoc'],
    places: ['api::place.place 001', 'api::place.place FR'],
    authors: [{ name: 'Ada' }],
    documentLanguages: [{ code: 'en' }, { code: 'fr' }],
    title: 'A report',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'One.' }] }],
    keywords: [{ word: 'cities' }],
    sheet: { goals: 'Learn.' },
  });
});

test('another language carries its words only', () => {
  expect(toDocument(record, 'fr', idOf)).toEqual({ title: 'Un rapport' });
});
