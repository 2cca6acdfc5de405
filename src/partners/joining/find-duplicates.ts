import type { DocumentId } from '../../content-model';
import { readNames, type Transaction } from '../../editorial';
import { readAccounts } from '../members/people';
import type { Application } from './applications';
import { type Described, type Duplicate, type Known, likelyDuplicates } from './duplicates';
import { ORGANIZATION } from './organizations';

type Row = {
  documentId: DocumentId;
  name: string | null;
  acronym: string | null;
  url: string | null;
  contactEmail: string | null;
};

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

const present = (...texts: (string | null)[]): string[] => texts.filter((text) => text !== null);

/**
 * Answers organisations that may be the one of an application, as drafts and as published in every
 * language, with their names in a language.
 */
export async function findDuplicates(
  trx: Transaction,
  application: Application,
  language: 'en' | 'fr',
): Promise<(Duplicate & { name: string })[]> {
  if (application.name === null) return [];
  const described: Described = {
    names: [application.name],
    acronyms: present(application.acronym),
    urls: present(application.url),
    domains: [domainOf(application.contact_email)],
  };
  const duplicates = likelyDuplicates(described, await readKnown(trx));
  const names = await readNames(
    ORGANIZATION,
    duplicates.map(({ documentId }) => documentId),
    language,
  );
  return duplicates.map((duplicate, index) => ({ ...duplicate, name: names[index] }));
}

async function readKnown(trx: Transaction): Promise<Known[]> {
  const rows: Row[] = await strapi.db
    .query(ORGANIZATION)
    .findMany({ select: ['documentId', 'name', 'acronym', 'url', 'contactEmail'] });
  const known = new Map<DocumentId, Known>();
  for (const { documentId, name, acronym, url, contactEmail } of rows) {
    const one = known.get(documentId) ?? {
      documentId,
      names: [],
      acronyms: [],
      urls: [],
      domains: [],
    };
    one.names.push(...present(name));
    one.acronyms.push(...present(acronym));
    one.urls.push(...present(url));
    one.domains.push(...present(contactEmail).map(domainOf));
    known.set(documentId, one);
  }
  for (const [documentId, domains] of await readDomains(trx)) {
    known.get(documentId)?.domains.push(...domains);
  }
  return [...known.values()];
}

async function readDomains(trx: Transaction): Promise<Map<DocumentId, string[]>> {
  const members: { user_id: number; organization: DocumentId }[] = await trx(
    'partner_members',
  ).select('user_id', 'organization');
  const accounts = await readAccounts(members.map(({ user_id }) => user_id));
  const domains = new Map<DocumentId, string[]>();
  for (const { user_id, organization } of members) {
    const account = accounts.get(user_id);
    if (!account) continue;
    domains.set(organization, [...(domains.get(organization) ?? []), domainOf(account.email)]);
  }
  return domains;
}
