import { errors, z } from '@strapi/utils';
import { type DocumentId, isRecord, type Locale } from '../../content-model';
import { deskRoute, type DeskRoute } from '../desk-routes';
import { enabledLocale } from '../enabled-locale';
import { hasRight } from '../rights';
import { mayRead } from '../roles';
import { readNames, readRows } from '../rows';
import { describe } from './describe';
import { assign, perform, type Wish } from './perform';
import type { Place } from './states';
import { TRANSITION_NAMES, type TransitionName } from './transitions';

const MAX_WORDS = 5000;
const MAX_AT_ONCE = 100;

const ID = z.number().int().min(1).max(2_147_483_647);
const DAY = z.iso.date();
const WORDS = z.string().trim().max(MAX_WORDS);

const GIVEN = {
  reason: z.string().max(100).optional(),
  words: z.union([WORDS, z.record(z.string().max(20), WORDS)]).optional(),
  hasConflict: z.boolean().optional(),
  to: ID.optional(),
};

const ASSIGNMENT = { assignee: ID.nullable(), dueOn: DAY.nullable() };

/** Answers the language of a record that an address names. Throws a 404, a 400 or a 403. */
function placeIn({ uid, documentId, locale }: Record<string, string>): Place {
  if (!isRecord(uid)) throw new errors.NotFoundError();
  enabledLocale('update', locale);
  if (!mayRead(uid, locale)) throw new errors.ForbiddenError();
  return { uid, documentId, locale };
}

function transitionIn({ name }: Record<string, string>): TransitionName {
  const found = TRANSITION_NAMES.find((known) => known === name);
  if (!found) throw new errors.NotFoundError();
  return found;
}

/** Strapi takes the words from a 403 that is thrown: here they are answered. */
const transition = deskRoute({
  method: 'POST',
  path: '/documents/:uid/:documentId/:locale/transitions/:name',
  rights: [],
  body: z.strictObject(GIVEN),
  async answer({ params, body, user, context }) {
    const place = placeIn(params);
    try {
      await perform(place, { ...body, name: transitionIn(params) });
    } catch (error) {
      if (!(error instanceof errors.ForbiddenError)) throw error;
      const { name, message, details } = error;
      context.status = 403;
      context.body = { data: null, error: { status: 403, name, message, details } };
      return undefined;
    }
    return described(place, user);
  },
});

const assignment = deskRoute({
  method: 'PUT',
  path: '/documents/:uid/:documentId/:locale/assignment',
  rights: ['editorial.assign'],
  body: z.strictObject(ASSIGNMENT),
  async answer({ params, body, user }) {
    const place = placeIn(params);
    await assign(place, body);
    return described(place, user);
  },
});

const described = async (place: Place, user: { id: number; roles: { code: string }[] }) =>
  describe({ ...place, rows: await readRows(place.uid, place.documentId), user });

type Refused = { documentId: DocumentId; title: string; code: string; message: string };

const bulk = deskRoute({
  method: 'POST',
  path: '/bulk',
  rights: [],
  body: z.strictObject({
    uid: z.string(),
    locale: z.string(),
    documentIds: z.array(z.string().min(1).max(64)).min(1).max(MAX_AT_ONCE),
    action: z.enum([...TRANSITION_NAMES, 'assign']),
    ...GIVEN,
    assignee: ASSIGNMENT.assignee.optional(),
    dueOn: ASSIGNMENT.dueOn.optional(),
  }),
  async answer({ body }) {
    const { uid, locale, documentIds, action, assignee = null, dueOn = null, ...given } = body;
    if (action === 'assign' && !hasRight('editorial.assign')) throw new errors.ForbiddenError();
    const done: DocumentId[] = [];
    const refused: Refused[] = [];
    for (const documentId of new Set(documentIds)) {
      const place = placeIn({ uid, documentId, locale });
      try {
        if (action === 'assign') await assign(place, { assignee, dueOn });
        else await perform(place, { ...given, name: action } satisfies Wish);
        done.push(documentId);
      } catch (error) {
        refused.push(await refusalOf(place, locale, error));
      }
    }
    return { done, refused };
  },
});

/** Answers one document's refusal; what is no refusal is thrown on. */
async function refusalOf(place: Place, locale: Locale, error: unknown): Promise<Refused> {
  if (!(error instanceof errors.ApplicationError)) throw error;
  const { uid, documentId } = place;
  const { code } = error.details as { code?: string };
  const [title] = await readNames(uid, [documentId], locale);
  return { documentId, title, code: code ?? error.name, message: error.message };
}

export const routes: DeskRoute[] = [transition, assignment, bulk];
