import { errors, z } from '@strapi/utils';
import type { Context } from 'koa';
import { speakingTo } from '../../editorial';
import { type Account, accountIn } from '../acting';
import { writeTo } from '../mail';
import { refuseNul } from '../no-nul';
import { answeringRefusals, bodyOf, read } from '../partner-route';
import { languageFor } from '../reader';
import { refusePartner } from '../refusals';
import { inFrench } from './door-words';
import { checkPassword } from './password';
import { LEAST_CHARACTERS } from './password-rules';
import { askForReset, readResetLink, useResetLink } from './reset';
import { takeAsLong } from './sign-in';

type Action = (context: Context, next?: unknown) => Promise<unknown>;
type Actions = Record<string, Action>;
type Factory = (context: object) => Actions;

const PASSWORD = z.string().min(1).max(1000);

const FORGOTTEN = z.strictObject({ email: z.email().max(254) });

const RESET = z.strictObject({
  code: z.string().max(1000),
  password: PASSWORD,
  passwordConfirmation: PASSWORD,
});

const CHANGE = z.strictObject({
  currentPassword: PASSWORD,
  password: PASSWORD,
  passwordConfirmation: PASSWORD,
});

/**
 * Adds to Strapi's doors for accounts what partners need there: passwords that are hard to guess,
 * letters in the reader's language, links that expire, and refusals in French. Signing in by another
 * site, which has the same right as signing in here, is closed.
 */
export const extendDoors =
  (make: Factory): Factory =>
  (context) => {
    const doors = make(context);
    return {
      ...doors,
      ...translated(doors),
      callback: spoken(async (asked) => {
        if (asked.method !== 'POST') throw new errors.NotFoundError();
        refuseNul(bodyOf(asked));
        await takeAsLong(bodyOf(asked));
        await doors.callback(asked);
      }),
      forgotPassword: spoken(forgotPassword),
      resetPassword: spoken((asked) => resetPassword(asked, doors.resetPassword)),
      changePassword: spoken((asked) => changePassword(asked, doors.changePassword)),
    };
  };

/** Runs a door in the reader's language, the refusals of Strapi's own among them. */
const spoken =
  (action: Action): Action =>
  (context, next) =>
    speakingTo(languageFor(context), () =>
      answeringRefusals(context, async () => {
        await (languageFor(context) === 'fr'
          ? inFrench(() => action(context, next))
          : action(context, next));
      }),
    );

const translated = (doors: Actions): Actions =>
  Object.fromEntries(Object.entries(doors).map(([name, action]) => [name, spoken(action)]));

async function forgotPassword(context: Context): Promise<void> {
  const { email } = read(FORGOTTEN, bodyOf(context));
  await askForReset(email);
  context.body = { ok: true };
}

async function resetPassword(context: Context, reset: Action): Promise<void> {
  const { code, password, passwordConfirmation } = read(RESET, bodyOf(context));
  const link = await readResetLink(code);
  if (!link) refusePartner('link-dead');
  checkNew(password, passwordConfirmation, link.account);
  const inner = await useResetLink(link.account.id, link.issuedAt);
  if (!inner) refusePartner('link-dead');
  sendOn(context, { code: inner, password, passwordConfirmation });
  await reset(context);
  await tellChanged(link.account);
}

async function changePassword(context: Context, change: Action): Promise<void> {
  const sent = read(CHANGE, bodyOf(context));
  const account = accountIn(context);
  if (account) checkNew(sent.password, sent.passwordConfirmation, account);
  await change(context);
  if (account) await tellChanged(account);
}

function checkNew(password: string, confirmation: string, account: Account): void {
  if (password !== confirmation) refusePartner('passwords-differ');
  checkPassword(password, account);
}

const sendOn = (context: Context, body: object): void =>
  void Object.assign(context.request, { body });

const tellChanged = ({ email, name, language }: Account): Promise<unknown> =>
  strapi.db.transaction(async ({ trx }) =>
    writeTo(trx, {
      to: email,
      language,
      kind: 'password-changed',
      values: { name, at: new Date().toISOString() },
    }),
  );

type Attributes = Record<string, object>;

/** Lets Strapi itself take no shorter password, by whichever door. */
export const lengthenPasswords = (attributes: Attributes): void =>
  void Object.assign(attributes.password, { minLength: LEAST_CHARACTERS });
