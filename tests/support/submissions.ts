/** What a test needs of a database: a table as Knex queries it. */
type Tables = (table: string) => {
  where(columns: object): { update(columns: object): Promise<number> };
};

/** Marks one language of a document that is in review as submitted by a partner, waiting in a queue. */
export async function markSubmitted(
  tables: Tables,
  { documentId, locale = 'en' }: { documentId: string; locale?: string },
  organization: string,
  queue: 'triage' | 'review' | 'editor' = 'triage',
): Promise<void> {
  const changed = await tables('editorial_states')
    .where({ document_id: documentId, locale, stage: 'in-review' })
    .update({ submitted_for: organization, queue });
  if (changed !== 1) throw new Error(`${documentId} is not in review in ${locale}.`);
}
