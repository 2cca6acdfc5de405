import { errors, z } from '@strapi/utils';
import { type DocumentId, isOurs, type Locale, type Uid } from '../../content-model';
import { enabledLocale } from '../enabled-locale';
import { readRows, type Row, sourceOf } from '../rows';

/** One language of a document that exists, in that language or in another. */
export type Place = { uid: Uid; documentId: DocumentId; locale: Locale };

type Ability = { can(action: string, subject: unknown, field?: string): boolean };
type Checker = { can: { read(entity?: object): boolean } };
type Checkers = { create(of: { userAbility: Ability; model: Uid }): Checker };
type Engine = { generateUserAbility(user: object): Promise<Ability> };

const ID = z.coerce.number().int().min(1).max(2_147_483_647);

const checkerOf = (userAbility: Ability, model: Uid): Checker =>
  (strapi.plugin('content-manager').service('permission-checker') as Checkers).create({
    userAbility,
    model,
  });

/** Whether an ability reaches a document in a language, which may still be missing there. */
const reaches = (ability: Ability, { uid, locale }: Place, rows: Row[]): boolean => {
  const row = rows.find((one) => one.locale === locale) ?? sourceOf(uid, rows);
  return checkerOf(ability, uid).can.read({ ...row.entry, locale });
};

/**
 * Answers the document and language that an address names, and its rows. Throws a 404 where there is
 * none, a 400 for a language that is not enabled, a 403 when the person may not read it.
 */
export async function openPlace(
  params: Record<string, string>,
): Promise<{ place: Place; rows: Row[] }> {
  const { uid, documentId, locale } = params;
  if (!isOurs(uid)) throw new errors.NotFoundError();
  enabledLocale('update', locale);
  const place = { uid, documentId, locale };
  const rows = await readRows(uid, documentId);
  if (rows.length === 0) throw new errors.NotFoundError();
  const ability: Ability | undefined = strapi.requestContext.get()?.state.userAbility;
  if (!ability || !reaches(ability, place, rows)) throw new errors.ForbiddenError();
  return { place, rows };
}

/** Answers those of the people given who may read a document in a language. */
export async function readersAmong(ids: number[], place: Place, rows: Row[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const { engine } = strapi.service('admin::permission') as { engine: Engine };
  const users: { id: number }[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: ids }, isActive: true }, populate: ['roles'] });
  const readers: number[] = [];
  for (const user of users) {
    if (reaches(await engine.generateUserAbility(user), place, rows)) readers.push(user.id);
  }
  return readers;
}

/** Answers the number that an address names, or throws a 404. */
export function idIn(value: string): number {
  const parsed = ID.safeParse(value);
  if (!parsed.success) throw new errors.NotFoundError();
  return parsed.data;
}
