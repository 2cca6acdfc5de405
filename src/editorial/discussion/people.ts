import type { Transaction } from '../desk';
import { personName } from '../roles/people';

type Query = ReturnType<Transaction['queryBuilder']>;

/** An account of the panel, as its table has it. */
export type Person = {
  id: number;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
  email: string;
  prefered_language: string | null;
};

const COLUMNS = ['id', 'firstname', 'lastname', 'username', 'email', 'prefered_language'];

/** Reads the accounts that may sign in, of those given, in the order of their numbers. */
export const readActive = (trx: Transaction, ids: number[]): Promise<Person[]> =>
  trx('admin_users')
    .select(COLUMNS)
    .whereIn('id', [...new Set(ids)])
    .where({ is_active: true })
    .where((query: Query) => {
      query.where({ blocked: false }).orWhereNull('blocked');
    })
    .orderBy('id');

/** Reads what people are called, by the numbers of their accounts, whether they may sign in or not. */
export async function readNamesOf(
  trx: Transaction,
  ids: (number | null)[],
): Promise<Map<number, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const people: Person[] = await trx('admin_users').select(COLUMNS).whereIn('id', wanted);
  return new Map(people.map((person) => [person.id, personName(person)]));
}
