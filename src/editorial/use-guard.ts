import { type DocumentId, isRecord, type Locale, referencesTo, type Uid } from '../content-model';
import { languageName } from './language-names';
import { readerLanguage, refuse } from './refusals';
import { readNames } from './rows';
import type { Entry } from './writes';

const SHOWN = 5;

type User = { uid: Uid; documentId: DocumentId };

/** Refuses to delete languages of a term or an organisation while any record names it there. */
export async function refuseLosingUsed(
  uid: Uid,
  documentId: DocumentId,
  locales: Locale[],
): Promise<void> {
  const users = await readUsers(uid, documentId, locales, 'drafts too');
  if (users.length > 0) await refuseFor('in-use', uid, documentId, users);
}

/** Refuses to unpublish languages of an organisation while published records name it there. */
export async function refuseUnpublishingUsed(
  uid: Uid,
  documentId: DocumentId,
  locales: Locale[],
): Promise<void> {
  for (const locale of locales) {
    const users = await readUsers(uid, documentId, [locale], 'published only');
    if (users.length > 0) {
      await refuseFor('in-published-use', uid, documentId, users, {
        language: languageName(locale),
      });
    }
  }
}

/** Reads which other documents name this one in the languages given, each once. */
async function readUsers(
  target: Uid,
  documentId: DocumentId,
  locales: Locale[],
  which: 'drafts too' | 'published only',
): Promise<User[]> {
  const users = new Map<string, User>();
  for (const { uid, name } of referencesTo(target)) {
    if (which === 'published only' && !isRecord(uid)) continue;
    const rows: Entry[] = await strapi.db.query(uid).findMany({
      where: {
        [name]: { documentId, locale: { $in: locales } },
        ...(which === 'published only' ? { publishedAt: { $notNull: true } } : {}),
      },
      select: ['documentId'],
      orderBy: { id: 'asc' },
    });
    for (const row of rows) {
      if (row.documentId === documentId) continue;
      users.set(`${uid} ${row.documentId}`, { uid, documentId: row.documentId });
    }
  }
  return [...users.values()];
}

async function refuseFor(
  code: 'in-use' | 'in-published-use',
  uid: Uid,
  documentId: DocumentId,
  users: User[],
  values: { language?: string } = {},
): Promise<never> {
  const reader = readerLanguage();
  const [name] = await readNames(uid, [documentId], reader);
  const shown = users.slice(0, SHOWN);
  const names = await Promise.all(
    shown.map(async (user) => (await readNames(user.uid, [user.documentId], reader))[0]),
  );
  refuse(code, { name, count: users.length, records: names, ...values });
}
