import { lock } from '../../editorial';
import { writeTo } from '../mail';
import { refusePartner } from '../refusals';
import { partnerSettings } from '../settings';
import { plainEmail } from '../texts';
import type { Sent } from './application';
import { APPLICATIONS } from './applications';
import { isPublicOrganization } from './organizations';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** So many letters a day reach an address that somebody else may have sent. */
const MOST_A_DAY = 3;

/**
 * Keeps an application and asks its contact, by a letter, to confirm it. Where the field is filled that
 * people do not see, or the address was written to often enough today, nothing is kept, and whoever
 * sent it is answered as always. Throws a 400 for an organisation or a country that there is not.
 */
export async function apply(sent: Sent): Promise<void> {
  const { organization = null, newOrganization, website2 } = sent;
  if ((organization === null) === (newOrganization === undefined)) {
    refusePartner('name-an-organization');
  }
  if (organization !== null && !(await isPublicOrganization(organization))) {
    refusePartner('no-such-organization', { organization });
  }
  await refuseUnknownCountry(newOrganization?.country);
  if (!website2) await keep(sent);
}

const keep = async ({
  organization,
  newOrganization,
  contact,
  motivation,
  language,
}: Sent): Promise<void> =>
  await strapi.db.transaction(async ({ trx }) => {
    const email = plainEmail(contact.email);
    const now = Date.now();
    await lock(`partner-application:${email}`);
    const earlier: { id: number }[] = await trx(APPLICATIONS)
      .select('id')
      .where({ contact_email: email })
      .where('created_at', '>', new Date(now - DAY).toISOString());
    if (earlier.length >= MOST_A_DAY) return;

    const until = new Date(now + partnerSettings().confirmationHours * HOUR).toISOString();
    const { name, acronym, kind, url, country } = newOrganization ?? {};
    const [{ id }]: { id: number }[] = await trx(APPLICATIONS)
      .insert({
        state: 'unconfirmed',
        language,
        organization: organization ?? null,
        name: name ?? null,
        acronym: acronym ?? null,
        kind: kind ?? null,
        url: url ?? null,
        country: country ?? null,
        contact_name: contact.name,
        contact_email: email,
        contact_role: contact.role,
        motivation,
        created_at: new Date(now).toISOString(),
        expires_at: until,
        round: 0,
      })
      .returning('id');
    await writeTo(trx, {
      to: email,
      language,
      kind: 'application-confirm',
      values: { application: id, until },
    });
  });

async function refuseUnknownCountry(country: string | undefined): Promise<void> {
  if (country === undefined) return;
  const known = await strapi.db
    .query('api::place.place')
    .count({ where: { code: country, kind: 'country' } });
  if (known === 0) refusePartner('no-such-country', { country });
}
