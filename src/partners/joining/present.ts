import { readNames, type Transaction } from '../../editorial';
import type { State } from './application';
import { type Application, APPLICATIONS, organizationName, readSaid } from './applications';
import { readConfirmed } from './decide';
import { findDuplicates } from './find-duplicates';
import { ORGANIZATION } from './organizations';
import { REASON_CODES, REFUSAL_REASONS } from './reasons';

type Language = 'en' | 'fr';
type Page = { states: readonly State[]; page: number; pageSize: number };

/** Answers one page of applications for the panel, the oldest first, and how many are in each state. */
export async function presentApplications(
  trx: Transaction,
  { states, page, pageSize }: Page,
  language: Language,
) {
  const counted: { state: State; count: number | string }[] = await trx(APPLICATIONS)
    .select('state')
    .count({ count: '*' })
    .whereNot({ state: 'unconfirmed' })
    .groupBy('state');
  const counts = Object.fromEntries(counted.map(({ state, count }) => [state, Number(count)]));
  const rows: Application[] = await trx(APPLICATIONS)
    .whereIn('state', states)
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const results = [];
  for (const row of rows) results.push(await summaryOf(row, language));
  const total = states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  return {
    counts,
    results,
    pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
  };
}

const summaryOf = async (application: Application, language: Language) => ({
  id: application.id,
  state: application.state,
  organizationName: await organizationName(application, language),
  isNew: application.name !== null,
  language: application.language,
  contactName: application.contact_name,
  createdAt: application.created_at,
  confirmedAt: application.confirmed_at,
  decidedAt: application.decided_at,
});

/** Answers an application with everything that a manager decides by. Throws a 404. */
export async function presentApplication(trx: Transaction, id: number, language: Language) {
  const application = await readConfirmed(trx, id);
  const { organization, name, acronym, kind, url, country } = application;
  return {
    ...(await summaryOf(application, language)),
    organization: organization && {
      documentId: organization,
      name: (await readNames(ORGANIZATION, [organization], language))[0],
    },
    newOrganization: name === null ? null : { name, acronym, kind, url, country },
    contact: {
      name: application.contact_name,
      email: application.contact_email,
      role: application.contact_role,
    },
    motivation: application.motivation,
    round: application.round,
    reason: application.reason,
    decidedBy: application.decided_by,
    said: await readSaid(trx, id),
    duplicates: await findDuplicates(trx, application, language),
    reasons: REASON_CODES.map((code) => ({ code, label: REFUSAL_REASONS[code][language] })),
  };
}
