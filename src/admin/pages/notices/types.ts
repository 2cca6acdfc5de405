import type { Pagination, Text } from '../../work/types';

/** A notice as the server words it for its reader. */
export type Notice = Text & {
  id: number;
  kind: string;
  message: string;
  words: string | null;
  at: string;
  readAt: string | null;
};

/** The answer of `GET /clearinghouse/notices`. */
export type NoticesAnswer = { results: Notice[]; unread: number; pagination: Pagination };

/** How often notices come by e-mail. */
export const RHYTHMS = ['at-once', 'daily', 'never'] as const;

export type Rhythm = (typeof RHYTHMS)[number];

/** The answer of `GET /clearinghouse/preferences`. */
export type Preferences = { mail: Rhythm; isMailSent: boolean; problem: string | null };
