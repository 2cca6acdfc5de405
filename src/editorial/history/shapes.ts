import { type Uid, UIDS } from '../../content-model';
import type { Transaction } from '../desk';
import { hashOfShape, type Shape, shapeOf } from './shape';

const TABLE = 'editorial_shapes';

const HASHES = new Map<Uid, string>(UIDS.map((uid) => [uid, hashOfShape(shapeOf(uid))]));

/** Answers the hash of the shape that a type has now. */
export const presentShape = (uid: Uid): string => HASHES.get(uid) ?? '';

/** Keeps the shapes that types have now, so that versions can say what they were made of. */
export async function keepShapes(trx: Transaction): Promise<void> {
  const rows = UIDS.map((uid) => ({
    hash: presentShape(uid),
    uid,
    attributes: JSON.stringify(shapeOf(uid)),
  }));
  await trx(TABLE).insert(rows).onConflict('hash').ignore();
}

/** Reads a shape by its hash. */
export async function readShape(trx: Transaction, hash: string): Promise<Shape> {
  const row: { attributes: string } | undefined = await trx(TABLE)
    .where({ hash })
    .first('attributes');
  return row ? (JSON.parse(row.attributes) as Shape) : {};
}
