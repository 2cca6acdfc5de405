import type { DocumentId, Locale } from '../../content-model';

/** What an endpoint may want to be told of. */
export const EVENTS = [
  'resource.stage-changed',
  'resource.commented',
  'resource.published',
] as const;

export type EventName = (typeof EVENTS)[number];

/** What a coordinator sends to see whether an endpoint works. */
export const TEST_EVENT = 'webhook.test';

/** What every message about a text says of it: what it says itself is read through the API. */
export type About = {
  kind: 'resource' | 'organization';
  documentId: DocumentId;
  locale: Locale;
  organization: DocumentId;
};

/** The body of a message (Standard Webhooks, “Payload structure”). */
export type Message = {
  type: EventName | typeof TEST_EVENT;
  timestamp: string;
  data: Record<string, string | number | null>;
};
