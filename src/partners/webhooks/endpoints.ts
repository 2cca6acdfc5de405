import { errors } from '@strapi/utils';
import type { DocumentId } from '../../content-model';
import type { Transaction } from '../../editorial';
import type { EventName } from './event';

/** Why nothing is sent to an endpoint. */
export type Silence = 'switched-off' | 'failing' | 'gone';

/** Where an organisation wants to be told; secrets are sealed. */
export type Endpoint = {
  id: number;
  organization: DocumentId;
  url: string;
  description: string;
  events: EventName[];
  secret: string;
  previousSecret: string | null;
  previousUntil: string | null;
  isActive: boolean;
  silence: Silence | null;
  failingSince: string | null;
  createdAt: string;
  updatedAt: string;
};

type Stored = {
  id: number;
  organization: string;
  url: string;
  description: string;
  events: string;
  secret: string;
  previous_secret: string | null;
  previous_until: string | null;
  is_active: boolean | number;
  silence: Silence | null;
  failing_since: string | null;
  created_at: string;
  updated_at: string;
};

export const ENDPOINTS = 'partner_webhooks';

type Tables = Transaction | typeof strapi.db.connection;

const endpointFrom = (row: Stored): Endpoint => ({
  id: row.id,
  organization: row.organization,
  url: row.url,
  description: row.description,
  events: JSON.parse(row.events) as EventName[],
  secret: row.secret,
  previousSecret: row.previous_secret,
  previousUntil: row.previous_until,
  isActive: Boolean(row.is_active),
  silence: row.silence,
  failingSince: row.failing_since,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** What is shown of an endpoint: never its secret. */
export const presentEndpoint = ({
  organization: _organization,
  secret: _secret,
  previousSecret: _previousSecret,
  ...shown
}: Endpoint) => shown;

/** Reads an organisation's endpoints, the oldest first. */
export async function readEndpoints(tables: Tables, organization: DocumentId): Promise<Endpoint[]> {
  const rows: Stored[] = await tables(ENDPOINTS).where({ organization }).orderBy('id');
  return rows.map(endpointFrom);
}

/** Reads one of an organisation's endpoints; throws a 404 for every other one. */
export async function ownEndpoint(
  tables: Tables,
  organization: DocumentId,
  id: number,
): Promise<Endpoint> {
  const row: Stored | undefined = await tables(ENDPOINTS).where({ organization, id }).first();
  if (!row) throw new errors.NotFoundError();
  return endpointFrom(row);
}

/** Reads an endpoint by its number, or null. */
export async function findEndpoint(tables: Tables, id: number): Promise<Endpoint | null> {
  const row: Stored | undefined = await tables(ENDPOINTS).where({ id }).first();
  return row ? endpointFrom(row) : null;
}

/** Writes what has changed of an endpoint. */
export async function changeEndpoint(
  trx: Transaction,
  id: number,
  change: Partial<Pick<Stored, 'is_active' | 'silence' | 'failing_since'>> &
    Partial<Record<'url' | 'description' | 'events' | 'secret', string>> &
    Partial<Record<'previous_secret' | 'previous_until', string | null>>,
): Promise<void> {
  await trx(ENDPOINTS)
    .where({ id })
    .update({ ...change, updated_at: new Date().toISOString() });
}
