import { z } from '@strapi/utils';
import { read } from '../partner-route';
import { refusePartner } from '../refusals';

/** How many records one upload may bring. */
export const MOST_LINES = 500;

const STORABLE = /^[^\0\p{Surrogate}]+$/u;

/** One record of an upload. */
export const LINE = z.strictObject({
  externalId: z.string().min(1).max(200).regex(STORABLE).optional().meta({
    description:
      'What the sender’s own system calls the record: sent again, the same record is updated',
  }),
  locale: z.string().max(20),
  data: z.record(z.string(), z.unknown()),
  submit: z.boolean().optional().meta({ description: 'Submit it for review at once' }),
});

export type Line = z.infer<typeof LINE>;

/** A line that says something, with its number in what was sent, the first being 1. */
export type Numbered = { number: number; text: string };

/** Answers the lines of an upload that are not blank. Throws a 413 for too many, a 400 for none. */
export function linesOf(sent: string): Numbered[] {
  const lines = sent
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => text.trim() !== '');
  if (lines.length === 0) refusePartner('no-lines');
  if (lines.length > MOST_LINES) {
    refusePartner('too-many-lines', { count: lines.length, largest: MOST_LINES });
  }
  return lines;
}

/**
 * Answers a way to read lines one after another, each once: throws for one that is no record, and for an
 * `externalId` that an earlier line has had in the same language.
 */
export function lineReader(): (line: Numbered) => Line {
  const seen = new Map<string, number>();
  return ({ number, text }) => {
    const line = read(LINE, parse(text));
    if (line.externalId === undefined) return line;
    const key = JSON.stringify([line.externalId, line.locale]);
    const before = seen.get(key);
    if (before !== undefined) {
      refusePartner('line-twice', { externalId: line.externalId, line: before });
    }
    seen.set(key, number);
    return line;
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return refusePartner('line-not-json', { problem: (error as Error).message.slice(0, 200) });
  }
}
