import { z } from '@strapi/utils';
import { type PartnerRoute, partnerRoute } from '../partner-route';
import { discard, recall, submit } from '../resources/act';
import { ORGANIZATION } from '../resources/contributed';
import { addToDiscussion, readDiscussion } from '../resources/discuss';
import { commentSchema, fieldsOf, LANGUAGE, NEW_COMMENT, recordSchema } from '../resources/fields';
import { profileOf } from '../resources/own';
import { presentOwn } from '../resources/present-own';
import { patchFields } from '../resources/write-record';
import { MERGE_PATCH } from '../sent-body';

const READ = { role: 'contributor', scope: 'organization:read' } as const;
const WRITE = { role: 'coordinator', scope: 'organization:write' } as const;

const read = partnerRoute({
  method: 'GET',
  path: '/organization',
  may: READ,
  query: LANGUAGE,
  told: {
    id: 'readOrganization',
    summary: {
      en: 'Read the organisation’s profile as it is drafted, and where it stands; ETag is its version',
      fr: 'Lire le profil de l’organisme tel qu’il est rédigé et où il en est ; ETag est sa version',
    },
    answer: recordSchema,
    errors: [404],
  },
  answer: ({ acting, query: { locale } }) => presentOwn(profileOf(acting), locale),
});

const patch = partnerRoute({
  method: 'PATCH',
  path: '/organization',
  may: WRITE,
  query: LANGUAGE,
  body: fieldsOf(ORGANIZATION),
  kinds: [MERGE_PATCH],
  told: {
    id: 'patchOrganization',
    summary: {
      en: 'Change the profile’s draft by a JSON Merge Patch (RFC 7396) of its fields',
      fr: 'Modifier le brouillon du profil par un JSON Merge Patch (RFC 7396) de ses champs',
    },
    answer: recordSchema,
    errors: [404, 412, 415, 428],
  },
  answer: ({ acting, query: { locale }, body, context }) =>
    patchFields(profileOf(acting), context, locale, body),
});

const action = (
  name: string,
  does: typeof submit,
  id: string,
  en: string,
  fr: string,
): PartnerRoute =>
  partnerRoute({
    method: 'POST',
    path: `/organization/actions/${name}`,
    may: WRITE,
    query: LANGUAGE,
    told: { id, summary: { en, fr }, answer: recordSchema, errors: [404, 409, 412, 422] },
    answer: ({ acting, query: { locale }, context }) =>
      does({ own: profileOf(acting), context, locale }),
  });

const comments = partnerRoute({
  method: 'GET',
  path: '/organization/comments',
  may: READ,
  query: LANGUAGE,
  told: {
    id: 'listOrganizationComments',
    summary: {
      en: 'Read what the editorial team and the organisation say to each other about its profile',
      fr: 'Lire les échanges entre la rédaction et l’organisme au sujet de son profil',
    },
    answer: z.array(commentSchema),
    errors: [404],
  },
  answer: ({ acting, query: { locale } }) => readDiscussion(profileOf(acting), locale),
});

const comment = partnerRoute({
  method: 'POST',
  path: '/organization/comments',
  may: WRITE,
  query: LANGUAGE,
  body: NEW_COMMENT,
  told: {
    id: 'addOrganizationComment',
    status: 201,
    summary: {
      en: 'Say something to the editorial team about the profile, or answer it',
      fr: 'Dire quelque chose à la rédaction au sujet du profil, ou lui répondre',
    },
    answer: commentSchema,
    errors: [404, 422],
  },
  answer: ({ acting, query: { locale }, body }) => addToDiscussion(profileOf(acting), locale, body),
});

export const ORGANIZATION_ROUTES: PartnerRoute[] = [
  read,
  patch,
  action(
    'submit',
    submit,
    'submitOrganization',
    'Submit the profile’s draft for review',
    'Soumettre le brouillon du profil à la relecture',
  ),
  action(
    'recall',
    recall,
    'recallOrganization',
    'Take the profile back out of review',
    'Reprendre le profil soumis',
  ),
  action(
    'discard',
    discard,
    'discardOrganization',
    'Drop a change of the profile that waits',
    'Abandonner une modification du profil en attente',
  ),
  comments,
  comment,
];
