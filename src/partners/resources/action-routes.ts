import { z } from '@strapi/utils';
import { type PartnerRoute, partnerRoute } from '../partner-route';
import { discard, recall, submit, verifyOwn } from './act';
import { addToDiscussion, readDiscussion } from './discuss';
import { commentSchema, LANGUAGE, NEW_COMMENT, recordSchema } from './fields';
import { resourceOf } from './own';

const READ = { role: 'contributor', scope: 'resources:read' } as const;
const WRITE = { role: 'contributor', scope: 'resources:write' } as const;

type Does = typeof submit;

const action = (name: string, does: Does, id: string, en: string, fr: string): PartnerRoute =>
  partnerRoute({
    method: 'POST',
    path: `/resources/:documentId/actions/${name}`,
    may: WRITE,
    query: LANGUAGE,
    told: { id, summary: { en, fr }, answer: recordSchema, errors: [404, 409, 412, 422] },
    answer: ({ acting, params, query: { locale }, context }) =>
      does({ own: resourceOf(acting, params.documentId), context, locale }),
  });

const verifying = partnerRoute({
  method: 'POST',
  path: '/resources/:documentId/actions/verify',
  may: WRITE,
  query: LANGUAGE,
  body: z.strictObject({
    reviewDueOn: z.iso.date().optional().meta({
      description: 'When to look again; without it, after the interval of the resource’s type',
    }),
  }),
  told: {
    id: 'verifyResource',
    summary: {
      en: 'Say that a published resource is still right today',
      fr: 'Confirmer qu’une ressource publiée est toujours exacte aujourd’hui',
    },
    answer: recordSchema,
    errors: [404, 409, 412, 422],
  },
  answer: ({ acting, params, query: { locale }, body: { reviewDueOn }, context }) =>
    verifyOwn({ own: resourceOf(acting, params.documentId), context, locale }, reviewDueOn),
});

const comments = partnerRoute({
  method: 'GET',
  path: '/resources/:documentId/comments',
  may: READ,
  query: LANGUAGE,
  told: {
    id: 'listComments',
    summary: {
      en: 'Read what the editorial team and the organisation say to each other about a text',
      fr: 'Lire les échanges entre la rédaction et l’organisme au sujet d’un texte',
    },
    answer: z.array(commentSchema),
    errors: [404],
  },
  answer: ({ acting, params, query: { locale } }) =>
    readDiscussion(resourceOf(acting, params.documentId), locale),
});

const comment = partnerRoute({
  method: 'POST',
  path: '/resources/:documentId/comments',
  may: WRITE,
  query: LANGUAGE,
  body: NEW_COMMENT,
  told: {
    id: 'addComment',
    status: 201,
    summary: {
      en: 'Say something to the editorial team, or answer it',
      fr: 'Dire quelque chose à la rédaction, ou lui répondre',
    },
    answer: commentSchema,
    errors: [404, 422],
  },
  answer: ({ acting, params, query: { locale }, body }) =>
    addToDiscussion(resourceOf(acting, params.documentId), locale, body),
});

export const ACTION_ROUTES: PartnerRoute[] = [
  action(
    'submit',
    submit,
    'submitResource',
    'Submit a draft for review',
    'Soumettre un brouillon à la relecture',
  ),
  action(
    'recall',
    recall,
    'recallResource',
    'Take a submission back',
    'Reprendre ce qui a été soumis',
  ),
  action(
    'discard',
    discard,
    'discardResource',
    'Drop a correction that waits: the draft says again what is published',
    'Abandonner une correction en attente : le brouillon redevient ce qui est publié',
  ),
  verifying,
  comments,
  comment,
];
