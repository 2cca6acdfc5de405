import { z } from '@strapi/utils';
import { defaultLanguage } from '../../editorial';
import { type PartnerRoute, partnerRoute } from '../partner-route';
import { MERGE_PATCH } from '../sent-body';
import { RESOURCE } from './contributed';
import { deleteResource } from './delete-record';
import { fieldsOf, LANGUAGE, recordSchema } from './fields';
import { LIST_QUERY, listResources } from './list';
import { resourceOf } from './own';
import { presentOwn } from './present-own';
import { createResource, patchFields, replaceFields } from './write-record';

const READ = { role: 'contributor', scope: 'resources:read' } as const;
const WRITE = { role: 'contributor', scope: 'resources:write' } as const;

const SENT = z.strictObject({ data: fieldsOf(RESOURCE) });

const list = partnerRoute({
  method: 'GET',
  path: '/resources',
  may: READ,
  query: LIST_QUERY,
  told: {
    id: 'listResources',
    summary: {
      en: 'List the organisation’s own resources, drafts and published ones',
      fr: 'Lister les ressources de l’organisme, brouillons et publiées',
    },
    answer: z.array(
      z.looseObject({
        documentId: z.string(),
        locale: z.string(),
        title: z.string().nullable(),
        type: z.string().nullable(),
        stage: z.string(),
        isPublic: z.boolean(),
      }),
    ),
  },
  answer: ({ acting, query }) => listResources(acting, query),
});

const create = partnerRoute({
  method: 'POST',
  path: '/resources',
  may: WRITE,
  query: LANGUAGE,
  body: SENT,
  told: {
    id: 'createResource',
    status: 201,
    summary: {
      en: 'Create a draft; the language of the address is its source language',
      fr: 'Créer un brouillon ; la langue indiquée dans l’adresse est sa langue source',
    },
    answer: recordSchema,
    errors: [409, 422],
  },
  answer: ({ acting, query: { locale = defaultLanguage() }, body: { data } }) =>
    createResource(acting, locale, data),
});

const read = partnerRoute({
  method: 'GET',
  path: '/resources/:documentId',
  may: READ,
  query: LANGUAGE,
  told: {
    id: 'readResource',
    summary: {
      en: 'Read a draft and where it stands; ETag is its version',
      fr: 'Lire un brouillon et où il en est ; ETag est sa version',
    },
    answer: recordSchema,
    errors: [404],
  },
  answer: ({ acting, params, query: { locale } }) =>
    presentOwn(resourceOf(acting, params.documentId), locale),
});

const replace = partnerRoute({
  method: 'PUT',
  path: '/resources/:documentId',
  may: WRITE,
  query: LANGUAGE,
  body: SENT,
  told: {
    id: 'updateResource',
    summary: {
      en: 'Replace the fields that are sent; the others stay, and what is public stays until editors publish',
      fr: 'Remplacer les champs envoyés ; les autres restent, et ce qui est public le reste jusqu’à la publication par la rédaction',
    },
    answer: recordSchema,
    errors: [404, 412, 428],
  },
  answer: ({ acting, params, query: { locale }, body: { data }, context }) =>
    replaceFields(resourceOf(acting, params.documentId), context, locale, data),
});

const patch = partnerRoute({
  method: 'PATCH',
  path: '/resources/:documentId',
  may: WRITE,
  query: LANGUAGE,
  body: fieldsOf(RESOURCE),
  kinds: [MERGE_PATCH],
  told: {
    id: 'patchResource',
    summary: {
      en: 'Change a draft by a JSON Merge Patch (RFC 7396) of its fields',
      fr: 'Modifier un brouillon par un JSON Merge Patch (RFC 7396) de ses champs',
    },
    answer: recordSchema,
    errors: [404, 412, 415, 428],
  },
  answer: ({ acting, params, query: { locale }, body, context }) =>
    patchFields(resourceOf(acting, params.documentId), context, locale, body),
});

const remove = partnerRoute({
  method: 'DELETE',
  path: '/resources/:documentId',
  may: WRITE,
  query: LANGUAGE,
  told: {
    id: 'deleteResource',
    summary: {
      en: 'Delete a draft in one language, or in all where none is named; nothing that is public',
      fr: 'Supprimer un brouillon dans une langue, ou dans toutes si aucune n’est indiquée ; rien de ce qui est public',
    },
    errors: [404, 409, 412, 428],
  },
  answer: ({ acting, params, query: { locale }, context }) =>
    deleteResource(resourceOf(acting, params.documentId), context, locale),
});

export const WRITE_ROUTES: PartnerRoute[] = [list, create, read, replace, patch, remove];
