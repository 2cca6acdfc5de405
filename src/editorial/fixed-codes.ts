import { isTerm, type Uid } from '../content-model';
import { refuse } from './refusals';
import type { Data } from './writes';

/** Refuses to change the code of a term or of a page once it has one: addresses and files rest on it. */
export function refuseOtherCode(uid: Uid, data: Data, stored: Data): void {
  if (!isTerm(uid) && uid !== 'api::page.page') return;
  if (data.code === undefined || !stored.code || data.code === stored.code) return;
  refuse('code-is-fixed', { value: String(stored.code) });
}
