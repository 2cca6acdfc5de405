import { randomInt } from 'node:crypto';
import type { DocumentId } from '../content-model';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LETTERS_AND_DIGITS = `${LETTERS}0123456789`;
const LENGTH = 24;

const oneOf = (characters: string): string => characters[randomInt(characters.length)];

/** Answers a new identifier in the form of Strapi's own: a letter, then 23 letters or digits. */
export const createDocumentId = (): DocumentId =>
  oneOf(LETTERS) + Array.from({ length: LENGTH - 1 }, () => oneOf(LETTERS_AND_DIGITS)).join('');
