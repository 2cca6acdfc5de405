import { errors, z } from '@strapi/utils';
import { type DeskRoute, readerLanguage } from '../../editorial';
import { managerRoute } from '../manager-route';
import { MEMBER_ROLES } from '../members/store';
import { DOCUMENT_ID, idIn, words } from '../texts';
import { STATES, UNDECIDED } from './application';
import { accept, askBack, inviteAgain, refuseApplication } from './decide';
import { presentApplication, presentApplications } from './present';
import { REASON_CODES } from './reasons';

const SHOWN = STATES.filter((state) => state !== 'unconfirmed');

const LIST = z.object({
  state: z.enum(['undecided', ...SHOWN]).default('undecided'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});

const PATH = '/partners/applications';

function applicationIn({ id: sent }: Record<string, string>): number {
  const id = idIn(sent);
  if (id === null) throw new errors.NotFoundError();
  return id;
}

const shown = (id: number) =>
  strapi.db.transaction(({ trx }) => presentApplication(trx, id, readerLanguage()));

export const MANAGER_ROUTES: DeskRoute[] = [
  managerRoute({
    method: 'GET',
    path: PATH,
    query: LIST,
    answer: ({ query: { state, ...page } }) =>
      strapi.db.transaction(({ trx }) =>
        presentApplications(
          trx,
          { ...page, states: state === 'undecided' ? UNDECIDED : [state] },
          readerLanguage(),
        ),
      ),
  }),
  managerRoute({
    method: 'GET',
    path: `${PATH}/:id`,
    answer: ({ params }) => shown(applicationIn(params)),
  }),
  managerRoute({
    method: 'POST',
    path: `${PATH}/:id/acceptance`,
    body: z.strictObject({
      organization: DOCUMENT_ID.nullable(),
      role: z.enum(MEMBER_ROLES).optional(),
    }),
    async answer({ params, user, body }) {
      const id = applicationIn(params);
      await accept(id, user.id, body);
      return shown(id);
    },
  }),
  managerRoute({
    method: 'POST',
    path: `${PATH}/:id/refusal`,
    body: z.strictObject({ reason: z.enum(REASON_CODES), words: words(5000).optional() }),
    async answer({ params, user, body }) {
      const id = applicationIn(params);
      await refuseApplication(id, user.id, body);
      return shown(id);
    },
  }),
  managerRoute({
    method: 'POST',
    path: `${PATH}/:id/question`,
    body: z.strictObject({ words: words(5000) }),
    async answer({ params, user, body }) {
      const id = applicationIn(params);
      await askBack(id, user.id, body.words);
      return shown(id);
    },
  }),
  managerRoute({
    method: 'POST',
    path: `${PATH}/:id/invitation`,
    async answer({ params, user }) {
      const id = applicationIn(params);
      await inviteAgain(id, user.id);
      return shown(id);
    },
  }),
];
