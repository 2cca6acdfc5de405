import type { DocumentId } from '../../content-model';
import { errors } from '@strapi/utils';
import { lock, mayCreate, presentActor, record, type Transaction } from '../../editorial';
import { writeTo } from '../mail';
import { type MemberRole, readMembers } from '../members/store';
import { refusePartner } from '../refusals';
import { partnerSettings } from '../settings';
import { UNDECIDED } from './application';
import {
  type Application,
  changeApplication,
  organizationName,
  readApplication,
  say,
} from './applications';
import { invite } from './invite';
import { isOrganization, ORGANIZATION } from './organizations';
import { type RefusalReason, REFUSAL_REASONS } from './reasons';

const DAY = 24 * 60 * 60 * 1000;

/** For which organisation: one that there is, or, where null, a new draft of what was applied with. */
export type Acceptance = { organization: DocumentId | null; role?: MemberRole };

/**
 * Accepts an application: links the organisation, or makes its draft in the manager's name, and invites
 * the contact. The first member becomes coordinator unless told otherwise. Throws 400, 403, 404, 409.
 */
export const accept = (
  id: number,
  managerId: number,
  { organization, role }: Acceptance,
): Promise<void> =>
  deciding(id, async (trx, application) => {
    const chosen = organization ?? (await makeOrganization(application, managerId));
    if (!(await isOrganization(chosen))) {
      refusePartner('no-such-organization', { organization: chosen });
    }
    const members = await readMembers(trx, chosen);
    const isLed = members.some((member) => member.role === 'coordinator');
    const invitation = await invite(trx, {
      organization: chosen,
      email: application.contact_email,
      role: role ?? (isLed ? 'contributor' : 'coordinator'),
      language: application.language,
      inviter: { kind: 'manager', id: managerId },
      letter: 'application-accepted',
      values: { name: application.contact_name },
    });
    await end(trx, application, managerId, {
      state: 'accepted',
      organization: chosen,
      invitation_id: invitation.id,
    });
  });

/** Refuses an application for a reason that the applicant is told. Throws 400, 404, 409. */
export const refuseApplication = (
  id: number,
  managerId: number,
  { reason, words }: { reason: RefusalReason; words?: string },
): Promise<void> =>
  deciding(id, async (trx, application) => {
    if (reason === 'other' && words === undefined) refusePartner('say-why');
    const { language, contact_email: to, contact_name: name, round } = application;
    if (words !== undefined) await say(trx, id, { kind: 'refusal', round, by: managerId, words });
    await end(trx, application, managerId, { state: 'refused', reason });
    const organization = await organizationName(application, language);
    await writeTo(trx, {
      to,
      language,
      kind: 'application-refused',
      values: {
        name,
        organization,
        reason: REFUSAL_REASONS[reason][language],
        words: words ?? null,
      },
    });
  });

/** Asks the applicant something; an earlier question is closed by it. Throws 404, 409. */
export const askBack = (id: number, managerId: number, words: string): Promise<void> =>
  deciding(id, async (trx, application) => {
    const { language, contact_email: to, contact_name: name } = application;
    const round = application.round + 1;
    const until = new Date(Date.now() + partnerSettings().answerDays * DAY).toISOString();
    await changeApplication(trx, id, UNDECIDED, { state: 'asked-back', round });
    await say(trx, id, { kind: 'question', round, by: managerId, words });
    const organization = await organizationName(application, language);
    await writeTo(trx, {
      to,
      language,
      kind: 'application-question',
      values: { name, organization, words, application: id, round, until },
    });
    await note(trx, 'partner.application-asked-back', id, { round });
  });

/** Sends the invitation of an accepted application anew. Throws 404, 409. */
export const inviteAgain = async (id: number, managerId: number): Promise<void> =>
  await strapi.db.transaction(async ({ trx }) => {
    await lock(`partner-application-${id}`);
    const application = await readConfirmed(trx, id);
    const { state, organization, contact_email: email, contact_name: name, language } = application;
    if (state !== 'accepted' || organization === null) {
      refusePartner('application-decided', { state });
    }
    if (!(await isOrganization(organization))) {
      refusePartner('no-such-organization', { organization });
    }
    const members = await readMembers(trx, organization);
    const isLed = members.some(({ role }) => role === 'coordinator');
    const invitation = await invite(trx, {
      organization,
      email,
      role: isLed ? 'contributor' : 'coordinator',
      language,
      inviter: { kind: 'manager', id: managerId },
      letter: 'application-accepted',
      values: { name },
    });
    await changeApplication(trx, id, ['accepted'], { invitation_id: invitation.id });
  });

/** Reads an application that its contact has confirmed; throws a 404 for any other. */
export async function readConfirmed(trx: Transaction, id: number): Promise<Application> {
  const application = await readApplication(trx, id);
  if (!application || application.state === 'unconfirmed') throw new errors.NotFoundError();
  return application;
}

const deciding = async (
  id: number,
  decide: (trx: Transaction, application: Application) => Promise<void>,
): Promise<void> =>
  await strapi.db.transaction(async ({ trx }) => {
    await lock(`partner-application-${id}`);
    const application = await readConfirmed(trx, id);
    const { state } = application;
    if (!UNDECIDED.includes(state)) refusePartner('application-decided', { state });
    await decide(trx, application);
  });

async function end(
  trx: Transaction,
  { id }: Application,
  managerId: number,
  changes: Partial<Application> & { state: 'accepted' | 'refused' },
): Promise<void> {
  await changeApplication(trx, id, UNDECIDED, {
    ...changes,
    decided_by: managerId,
    decided_at: new Date().toISOString(),
  });
  const { state, reason = null, organization = null } = changes;
  await note(trx, `partner.application-${state}`, id, { reason, organization });
}

async function makeOrganization(
  { name, acronym, kind, url, country, language }: Application,
  managerId: number,
): Promise<DocumentId> {
  if (name === null) refusePartner('name-the-organization');
  if (!mayCreate(ORGANIZATION, language)) {
    refusePartner('organization-not-yours-to-make', { language });
  }
  const place: { documentId: string } | null =
    country === null
      ? null
      : await strapi.db.query('api::place.place').findOne({ where: { code: country } });
  const { documentId } = await strapi.documents(ORGANIZATION).create({
    locale: language,
    data: {
      name,
      acronym,
      kind,
      url,
      place: place && { documentId: place.documentId },
      createdBy: managerId,
      updatedBy: managerId,
    } as never,
  });
  return documentId;
}

const note = (
  trx: Transaction,
  action: string,
  id: number,
  details: Record<string, string | number | null>,
): Promise<void> =>
  record(trx, {
    actor: presentActor(),
    action,
    object: { type: 'partner-application', id: String(id) },
    details,
  });
