import type { DocumentId } from '../../content-model';
import type { Kind } from '../types';
import { add, type RecordIds } from './references';

/** What a transaction has written that the catalogue may have to follow. */
export class Touched {
  readonly records: RecordIds = new Map();
  hasTerms = false;
  /** Something changed that answers show and the catalogue does not hold, as a file's caption. */
  hasOther = false;

  addRecord(kind: Kind, documentId: DocumentId): void {
    add(this.records, kind, [documentId]);
  }
}
