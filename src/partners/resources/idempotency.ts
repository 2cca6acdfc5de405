import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { leaseOwner, type Transaction } from '../../editorial';
import type { Answer } from '../partner-route';
import { refusePartner } from '../refusals';
import { fingerprintOf } from './fingerprint';
import { refusalOf, type RefusedAnswer } from './refusal-of';
import { claimRepeat, forgetRepeat, type Repeat, settleRepeat, takeOver } from './repeat-store';
import { seal, unseal } from './seal';

/** Any visible characters; the draft asks for a quoted string, and many clients send none. */
const KEY = /^[\x21-\x7e][\x20-\x7e]{0,254}$/;

/** Whoever refuses too many requests is asked again later: that is not the request's own answer. */
const NOT_KEPT = 429;

/** A request that is being answered under its key. */
type Present = { id: number; owner: string; secret: string; isSettled: boolean };

const present = new AsyncLocalStorage<Present>();

/** A refusal that was given before to the same request, to be given again as it was. */
export class RefusedBefore extends Error {
  constructor(
    readonly status: number,
    readonly body: object,
  ) {
    super('This was refused before.');
  }
}

/**
 * Answers a POST once for each `Idempotency-Key` of an actor (draft-ietf-httpapi-idempotency-key-header):
 * the same request is given the same answer for 24 hours, another one under the same key a 422, one
 * that is still being answered a 409. A refusal is an answer; a fault of ours (5xx) and a 429 are none.
 *
 * The key is claimed in the database before anything is done, for five minutes. What is done by
 * `answeringOnce` is committed with its answer: after a crash both are there or neither is. Other work
 * is done before its answer is kept: after a crash between the two it is done again, by whoever asks
 * once the five minutes are over.
 */
export async function replaying(
  context: Context,
  actor: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const key = context.get('Idempotency-Key');
  if (context.method !== 'POST' || key === '') return work();
  if (!KEY.test(key)) refusePartner('key-for-repeats-form');
  const secret = `${key}\n${actor}\n${strapi.config.get('admin.apiToken.salt')}`;
  const asked = {
    actor,
    keyHash: createHash('sha256').update(secret).digest('hex'),
    fingerprint: await fingerprintOf(context),
    owner: leaseOwner(),
  };
  const { isNew, repeat } = await claimRepeat(asked);
  if (repeat.fingerprint !== asked.fingerprint) refusePartner('key-used-for-another');
  if (repeat.status !== null) return given(context, repeat, secret);
  if (!isNew && !(await takeUp(repeat, asked.owner))) refuseMeanwhile(context, repeat);
  return first({ id: repeat.id, owner: asked.owner, secret, isSettled: false }, work);
}

/**
 * Does work in a transaction that ends with keeping its answer, where the present request has an
 * `Idempotency-Key`: what is done and what is answered are kept together, or not at all.
 */
export const answeringOnce = async (work: (trx: Transaction) => Promise<Answer>): Promise<Answer> =>
  await strapi.db.transaction(async ({ trx }) => {
    const answer = await work(trx);
    const request = present.getStore();
    if (request) await keep(trx, request, statusOf(answer), answer);
    return answer;
  });

async function first(request: Present, work: () => Promise<Answer>): Promise<Answer> {
  try {
    const answer = await present.run(request, work);
    if (!request.isSettled) await keep(strapi.db.connection, request, statusOf(answer), answer);
    return answer;
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal || refusal.status === NOT_KEPT) await forgetRepeat(request);
    else await keepRefusal(request, refusal);
    throw error;
  }
}

async function keep(
  tables: Transaction | typeof strapi.db.connection,
  request: Present,
  status: number,
  answer: unknown,
): Promise<void> {
  const sealed = seal(JSON.stringify(answer), request.secret);
  const isMine = await settleRepeat(tables, request, { status, answer: sealed });
  if (!isMine) refusePartner('still-being-done', { seconds: 1 });
  request.isSettled = true;
}

/** Nothing was done: where somebody else has taken the request up, theirs is the answer to keep. */
async function keepRefusal(request: Present, { status, body }: RefusedAnswer): Promise<void> {
  const answer = seal(JSON.stringify(body), request.secret);
  await settleRepeat(strapi.db.connection, request, { status, answer });
}

const statusOf = (answer: Answer): number => (answer === null ? 204 : (answer.status ?? 200));

function given(context: Context, { status, answer }: Repeat, secret: string): Answer {
  context.set('Idempotency-Replayed', 'true');
  const said: unknown = JSON.parse(unseal(answer ?? '', secret));
  if (status !== null && status >= 400) throw new RefusedBefore(status, said as object);
  return said as Answer;
}

const isOver = ({ leased_until: until }: Repeat): boolean =>
  until === null || until <= new Date().toISOString();

const takeUp = async (repeat: Repeat, owner: string): Promise<boolean> =>
  isOver(repeat) && (await takeOver(repeat, owner));

function refuseMeanwhile(context: Context, { leased_until: until }: Repeat): never {
  const left = until === null ? 1 : (Date.parse(until) - Date.now()) / 1000;
  const seconds = Math.max(1, Math.ceil(left));
  context.set('Retry-After', String(seconds));
  return refusePartner('still-being-done', { seconds });
}
