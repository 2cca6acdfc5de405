// How far partners are trusted: by person, by domain of an organisation's addresses, by organisation.
// It owns the decisions and what follows from them: where a submission enters, how much one may send.
// It never lets anybody publish.
import type { Part } from '../part';
import { TRUST_ROUTES } from './routes';

export const trust: Part = { desk: TRUST_ROUTES };
