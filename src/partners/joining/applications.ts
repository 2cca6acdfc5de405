import type { DocumentId } from '../../content-model';
import { readNames, type Transaction } from '../../editorial';
import { UNDECIDED, type State } from './application';
import { ORGANIZATION } from './organizations';
import type { RefusalReason } from './reasons';

export const APPLICATIONS = 'partner_applications';
const WORDS = 'partner_application_words';

/** Somebody's request that an organisation join the network. */
export type Application = {
  id: number;
  state: State;
  language: 'en' | 'fr';
  /** The organisation, where there is one: the one that applies, or has come of it. */
  organization: DocumentId | null;
  /** A new organisation, as the applicant describes it. */
  name: string | null;
  acronym: string | null;
  kind: string | null;
  url: string | null;
  country: string | null;
  contact_name: string;
  contact_email: string;
  contact_role: string;
  motivation: string;
  created_at: string;
  expires_at: string;
  confirmed_at: string | null;
  /** How often the applicant was asked something. */
  round: number;
  decided_by: number | null;
  decided_at: string | null;
  reason: RefusalReason | null;
  invitation_id: number | null;
};

/** What was said about an application: `by` is an account of the panel, null for the applicant. */
export type Said = {
  kind: 'question' | 'answer' | 'refusal';
  round: number;
  by: number | null;
  words: string;
  at: string;
};

export const readApplication = async (
  trx: Transaction,
  id: number,
): Promise<Application | undefined> => trx(APPLICATIONS).where({ id }).first();

/** Changes an application that is in one of the states; false, and nothing, where it is in another. */
export const changeApplication = async (
  trx: Transaction,
  id: number,
  from: readonly State[],
  changes: Partial<Application>,
): Promise<boolean> =>
  (await trx(APPLICATIONS).where({ id }).whereIn('state', from).update(changes)) === 1;

export const readSaid = (trx: Transaction, id: number): Promise<Said[]> =>
  trx(WORDS)
    .select('kind', 'round', 'by', 'words', 'at')
    .where({ application_id: id })
    .orderBy('id');

export const say = (trx: Transaction, id: number, said: Omit<Said, 'at'>): Promise<unknown> =>
  trx(WORDS).insert({ application_id: id, ...said, at: new Date().toISOString() });

/** Deletes applications, and what was said about them. */
export async function forgetApplications(trx: Transaction, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  await trx(WORDS).whereIn('application_id', ids).delete();
  await trx(APPLICATIONS).whereIn('id', ids).delete();
}

/** Answers what the organisation of an application is called in a language. */
export async function organizationName(
  { name, organization }: Application,
  language: 'en' | 'fr',
): Promise<string> {
  if (name !== null || organization === null) return name ?? '';
  const [called] = await readNames(ORGANIZATION, [organization], language);
  return called;
}

export const isUndecided = ({ state }: Application): boolean => UNDECIDED.includes(state);
