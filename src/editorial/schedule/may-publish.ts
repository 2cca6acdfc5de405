import type { Locale, Uid } from '../../content-model';
import type { Actor } from '../changes';
import { refuse } from '../refusals';
import { actionOf } from '../rights';
import { mayPublish } from '../roles';
import { type Ability, abilityOf, readAccount } from './accounts';

const PUBLISH = 'plugin::content-manager.explorer.publish';

/** Whether somebody may publish, and take off, a language of a type, by Strapi's own permission. */
function letsPublish(ability: Ability, uid: Uid, locale: Locale): boolean {
  const manager = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability, action: PUBLISH, model: uid });
  return ability.can(PUBLISH, manager.toSubject({ locale }));
}

/** Refuses to the person of the request what they may not publish. */
export function guardPublishing(uid: Uid, locale: Locale): void {
  if (!mayPublish(uid, locale)) refuse('may-not-publish');
}

/**
 * Answers the person in whose name something scheduled is done. Refuses when their account is closed,
 * or when they may no longer schedule, or publish in this language.
 */
export async function actorFor(userId: number, uid: Uid, locale: Locale): Promise<Actor> {
  const account = await readAccount(userId);
  if (!account) refuse('person-has-left');
  const ability = await abilityOf(account);
  if (!ability.can(actionOf('editorial.schedule')) || !letsPublish(ability, uid, locale)) {
    refuse('may-not-publish');
  }
  return { kind: 'person', id: userId, roles: account.roles.map(({ code }) => code) };
}
