import type { Application } from './application';
import type { Person } from './people';

const RESOURCE = 'api::resource.resource';

type Options = { uid?: string; locale?: string };

/** Asks for a transition of one language of a record: `lead(reviewer, documentId, 'approve')`. */
export const lead = (
  person: Person,
  documentId: string,
  name: string,
  body: object = {},
  { uid = RESOURCE, locale = 'en' }: Options = {},
) =>
  person.ask(`/clearinghouse/documents/${uid}/${documentId}/${locale}/transitions/${name}`, {
    method: 'POST',
    body,
  });

/** Answers what the panel shows of the workflow beside one language of a record. */
export async function standing(
  person: Person,
  documentId: string,
  { uid = RESOURCE, locale = 'en' }: Options = {},
) {
  const { body } = await person.ask(`/clearinghouse/documents/${uid}/${documentId}`);
  return body.data.languages.find((language: { locale: string }) => language.locale === locale)
    .workflow;
}

/** Answers the stage of one language of a record, as the desk has it and as its rows mirror it. */
export async function stagesOf({ strapi }: Application, documentId: string, locale = 'en') {
  const state = await strapi.db
    .connection('editorial_states')
    .where({ document_id: documentId, locale })
    .first('stage');
  const rows: { stage: string | null }[] = await strapi.db
    .query(RESOURCE)
    .findMany({ where: { documentId, locale }, select: ['stage'], orderBy: { id: 'asc' } });
  return { stage: state?.stage ?? null, rows: rows.map(({ stage }) => stage) };
}

/** Makes records as if no review were needed, in an application that needs some. */
export async function withoutReviews<Result>(
  { strapi }: Application,
  work: () => Promise<Result>,
): Promise<Result> {
  const needed: unknown = strapi.config.get('editorial.reviewsNeeded');
  strapi.config.set('editorial.reviewsNeeded', 0);
  try {
    return await work();
  } finally {
    strapi.config.set('editorial.reviewsNeeded', needed);
  }
}
