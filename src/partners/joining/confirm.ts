import { lock, presentActor, readHolders, record, type Transaction } from '../../editorial';
import { writeTo } from '../mail';
import type { LetterKind } from '../mail/letters';
import { refusePartner } from '../refusals';
import { readLink } from '../signed';
import {
  type Application,
  changeApplication,
  organizationName,
  readApplication,
  say,
} from './applications';

/**
 * Confirms, by the token of a letter, that whoever applied has the address. Done once; again, it changes
 * nothing and is answered as the first time. Throws a 400 for a token that opens nothing.
 */
export const confirm = async (token: string): Promise<void> =>
  await strapi.db.transaction(async ({ trx }) => {
    const signed = readLink('application-confirm', token);
    const application = signed && (await readApplication(trx, signed.id));
    if (!application) refusePartner('link-does-not-work');
    const { id, contact_name: name, contact_email: to, language } = application;
    const isFirst = await changeApplication(trx, id, ['unconfirmed'], {
      state: 'waiting',
      confirmed_at: new Date().toISOString(),
    });
    if (!isFirst) return;
    const organization = await organizationName(application, language);
    await writeTo(trx, {
      to,
      language,
      kind: 'application-received',
      values: { name, organization },
    });
    await tellManagers(trx, application, 'application-waiting');
    await note(trx, 'partner.application-confirmed', id);
  });

/**
 * Keeps the applicant's answer to a question, by the token of its letter. Throws a 400 for a token that
 * opens nothing, a 409 where it was answered, or the application is decided.
 */
export const answer = async (token: string, words: string): Promise<void> =>
  await strapi.db.transaction(async ({ trx }) => {
    const signed = readLink('application-answer', token);
    if (signed) await lock(`partner-application-${signed.id}`);
    const application = signed && (await readApplication(trx, signed.id));
    if (!application) refusePartner('link-does-not-work');
    const { id, round } = application;
    const isOpen =
      round === signed.round &&
      (await changeApplication(trx, id, ['asked-back'], { state: 'answered' }));
    if (!isOpen) refusePartner('already-answered');
    await say(trx, id, { kind: 'answer', round, by: null, words });
    await tellManagers(trx, application, 'application-answered', { words });
    await note(trx, 'partner.application-answered', id);
  });

async function tellManagers(
  trx: Transaction,
  application: Application,
  kind: LetterKind,
  values: { words?: string } = {},
): Promise<void> {
  for (const { email, name, language } of await readHolders('partners.manage')) {
    const organization = await organizationName(application, language);
    await writeTo(trx, {
      to: email,
      language,
      kind,
      values: { ...values, name, organization, application: application.id },
    });
  }
}

const note = (trx: Transaction, action: string, id: number): Promise<void> =>
  record(trx, {
    actor: presentActor(),
    action,
    object: { type: 'partner-application', id: String(id) },
  });
