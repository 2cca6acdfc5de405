import type { DocumentId } from '../../content-model';
import type { Transaction } from '../../editorial';

const TABLE = 'partner_external_ids';

type Named = { organization: DocumentId; externalId: string };

const keyOf = ({ organization, externalId }: Named) => ({
  organization,
  external_id: externalId,
});

/** Reads which record an organisation's own system calls by a name, or null. */
export async function findByExternalId(trx: Transaction, named: Named): Promise<DocumentId | null> {
  const row: { document_id: DocumentId } | undefined = await trx(TABLE)
    .where(keyOf(named))
    .first('document_id');
  return row?.document_id ?? null;
}

/** Notes what an organisation's own system calls a record; the last one to be called so is it. */
export async function nameExternally(
  trx: Transaction,
  named: Named,
  documentId: DocumentId,
): Promise<void> {
  await trx(TABLE)
    .insert({ ...keyOf(named), document_id: documentId })
    .onConflict(['organization', 'external_id'])
    .merge({ document_id: documentId });
}
