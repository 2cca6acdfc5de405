import type { Letter } from '../letter';
import { ACCOUNTS_LETTERS } from './accounts';
import { JOINING_LETTERS } from './joining';
import { MEMBERS_LETTERS } from './members';
import { REMINDER_LETTERS } from './reminders';
import { WEBHOOK_LETTERS } from './webhooks';

const ALL = {
  ...ACCOUNTS_LETTERS,
  ...JOINING_LETTERS,
  ...MEMBERS_LETTERS,
  ...REMINDER_LETTERS,
  ...WEBHOOK_LETTERS,
};

/** What partners and their managers are written, by its name. */
export type LetterKind = keyof typeof ALL;

export const LETTERS: Record<LetterKind, Letter> = ALL;
