import { describe, expect, it } from 'vitest';
import { createDocumentId } from '../../../src/vocabularies/document-id';
import { parseVocabulary } from '../../../src/vocabularies/read-vocabularies';

const level = (changes: Record<string, unknown> = {}) => ({
  code: 'local',
  order: 1,
  labels: { en: { name: 'Local', scopeNote: 'A municipality.', status: 'official' } },
  ...changes,
});

const read = (...terms: unknown[]) =>
  parseVocabulary('api::level.level', { source: 'Ours.', terms });

describe('parseVocabulary', () => {
  it('tells a term’s facts from its labels, with every text of its type', () => {
    expect(read(level({ labels: { en: { name: 'Local', status: 'official' } } }))).toEqual([
      {
        facts: { code: 'local', order: 1 },
        labels: { en: { status: 'official', words: { name: 'Local', scopeNote: null } } },
      },
    ]);
  });

  it.each([
    [
      'an empty name',
      [level({ labels: { fr: { name: ' ', status: 'official' } } })],
      'database/vocabularies/levels.json: term "local": labels.fr.name: Too small: expected string to have >=1 characters',
    ],
    [
      'a status that is not the loader’s',
      [level({ labels: { fr: { name: 'Local', status: 'edited' } } })],
      'database/vocabularies/levels.json: term "local": labels.fr.status: Invalid option: expected one of "official"|"translated"',
    ],
    [
      'an unknown word',
      [level({ scope: 'wide' })],
      'database/vocabularies/levels.json: term "local": Unrecognized key: "scope"',
    ],
    [
      'no label at all',
      [level({ labels: {} })],
      'database/vocabularies/levels.json: term "local": labels: at least one language is needed',
    ],
    [
      'a code twice',
      [level(), level({ order: 2 })],
      'database/vocabularies/levels.json: term "local": code: another term has it already',
    ],
    [
      'a code that is no code',
      [level({ code: 'à côté' })],
      'database/vocabularies/levels.json: term "à côté": code: Invalid string: must match pattern /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/',
    ],
  ])('refuses %s', (_, terms, message) => {
    expect(() => read(...terms)).toThrow(new Error(message));
  });
});

describe('createDocumentId', () => {
  it('has the form of Strapi’s own', () => {
    expect(createDocumentId()).toMatch(/^[a-z][a-z0-9]{23}$/);
    expect(createDocumentId()).not.toBe(createDocumentId());
  });
});
