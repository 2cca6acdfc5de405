import type { Part } from '../desk';

type Person = { key: string; name: string };

/** A version of a text, as the server answers it, without what it says. */
export type Version = {
  id: number;
  number: number;
  at: string;
  /** Null for what there was before there was a history. */
  by: Person | null;
  action: string;
  isMinor: boolean;
  stage: string | null;
  restoredFrom: number | null;
  changed: { field: string; label: string }[];
  publishedAt: string | null;
  publishedBy: Person | null;
};

export type Versions = { versions: Version[]; count: number; next: number | null };

export type FieldDifference = {
  field: string;
  label: string;
  type: string;
  isFact: boolean;
  parts: Part[];
};

export type Comparison = { from: Version; to: Version | null; fields: FieldDifference[] };

export type LeftOut = {
  field: string;
  label: string;
  reason: 'fact' | 'not-allowed' | 'gone';
  count: number;
};

export type Restored = { restored: string[]; leftOut: LeftOut[] };

const sideOf = (parts: Part[], other: Part['kind']): Part[] =>
  parts.filter(({ kind }) => kind !== other);

/** Codes are compared as a whole: words of a code mean nothing. */
const WHOLE = ['enumeration', 'boolean'];

/** Answers the two sides of a difference: what the earlier text has, and what the later one has. */
export function sidesOf({ parts, type }: FieldDifference): { before: Part[]; after: Part[] } {
  const [before, after] = [sideOf(parts, 'added'), sideOf(parts, 'removed')];
  if (!WHOLE.includes(type)) return { before, after };
  const whole = (side: Part[], kind: Part['kind']): Part[] => {
    const text = side.map((part) => part.text).join('');
    return text === '' ? [] : [{ kind, text }];
  };
  return { before: whole(before, 'removed'), after: whole(after, 'added') };
}
