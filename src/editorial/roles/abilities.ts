import type { DocumentId, Locale, Uid } from '../../content-model';

type Verb = 'read' | 'create' | 'update' | 'delete' | 'publish';
type Creator = { id: number } | null;
type Row = { locale: Locale; createdBy: Creator };

type Ability = { can(action: string, subject: object): boolean };
type PermissionsManager = { toSubject(entity: object, uid: Uid): object };

const stateOf = () =>
  strapi.requestContext.get()?.state as
    | { userAbility?: Ability; user?: { id: number } }
    | undefined;

function may(verb: Verb, uid: Uid, row: Row): boolean {
  const ability = stateOf()?.userAbility;
  if (!ability) return false;
  const manager: PermissionsManager = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability, model: uid });
  return ability.can(
    `plugin::content-manager.explorer.${verb}`,
    manager.toSubject({ ...row }, uid),
  );
}

/** A row that the person of the request has made: what they may do with it, they may do at all. */
const ownRow = (locale: Locale): Row => ({ locale, createdBy: { id: stateOf()?.user?.id ?? 0 } });

/** Whether a person or an admin token asks, whose rights count; scripts have none to show. */
export const isAsked = (): boolean => stateOf()?.userAbility !== undefined;

/** Whether the person or admin token of the request may read a type in a language. */
export const mayRead = (uid: Uid, locale: Locale): boolean => may('read', uid, ownRow(locale));

/** Whether the person or admin token of the request may begin an entry of a type in a language. */
export const mayCreate = (uid: Uid, locale: Locale): boolean => may('create', uid, ownRow(locale));

/**
 * Whether the person or admin token of the request may write a type in a language, if only what they
 * have made themselves; `mayUpdateDocument` says whether they may write a certain document.
 */
export const mayUpdate = (uid: Uid, locale: Locale): boolean => may('update', uid, ownRow(locale));

/** Whether the person or admin token of the request may publish a type in a language. */
export const mayPublish = (uid: Uid, locale: Locale): boolean =>
  may('publish', uid, ownRow(locale));

const readCreators = (uid: Uid, documentId: DocumentId): Promise<Row[]> =>
  strapi.db.query(uid).findMany({
    where: { documentId },
    orderBy: { id: 'asc' },
    select: ['locale'],
    populate: { createdBy: { select: ['id'] } },
  });

/** Answers the account that has made a document, or null where a script has, or where it is gone. */
export async function creatorOf(uid: Uid, documentId: DocumentId): Promise<number | null> {
  const [first] = await readCreators(uid, documentId);
  return first?.createdBy?.id ?? null;
}

/**
 * Whether the person or admin token of the request may write one language of a document. A language
 * that does not exist yet belongs to whoever has made the document. False where there is no request.
 */
export async function mayUpdateDocument(
  uid: Uid,
  documentId: DocumentId,
  locale: Locale,
): Promise<boolean> {
  if (!mayUpdate(uid, locale)) return false;
  const rows = await readCreators(uid, documentId);
  const row = rows.find((candidate) => candidate.locale === locale) ?? rows[0];
  return row !== undefined && may('update', uid, { locale, createdBy: row.createdBy });
}
