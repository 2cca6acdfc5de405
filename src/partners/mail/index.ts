// How partners are written to: letters in line, in the receiver's language, as text and HTML.
// It owns the line, and forgets what a letter said once it is sent.
// It never keeps a secret: links are signed at the moment at which a letter is sent.
import type { Part } from '../part';
import { forgetOldLetters } from './forget';
import { sendLetters } from './send';

export type { Letter, LetterValues, Words } from './letter';
export { writeTo } from './write';
export { day, moment, quoted } from './words';

export const mail: Part = {
  jobs: [
    { name: 'clearinghouse-partner-mails', rule: '*/10 * * * * *', run: sendLetters },
    { name: 'clearinghouse-partner-mails-forgotten', rule: '0 20 3 * * *', run: forgetOldLetters },
  ],
};
