import { english } from './english';
import { french } from './french';
import type { Explained, Words } from './words';

export * from './words';

export const WORDS: Record<Explained, Words> = { en: english, fr: french };
