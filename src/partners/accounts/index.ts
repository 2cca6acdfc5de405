// People's accounts over REST: signing in, passwords, sessions, their own data.
// It owns what is added to Strapi's accounts; signing in itself is Strapi's.
// It never tells anybody whether an address has an account.
import type { Part } from '../part';
import { forgetAddressChanges } from './address-change';
import { ACCOUNT_DESK } from './desk-routes';
import { ME_ROUTES } from './me';
import { OWN_DATA_ROUTES } from './own-data-routes';
import { writeResetLetters } from './reset';

export { checkPassword } from './password';

const EVERY_TEN_SECONDS = '*/10 * * * * *';
const EACH_NIGHT = '0 40 3 * * *';

export const accounts: Part = {
  routes: [...ME_ROUTES, ...OWN_DATA_ROUTES],
  desk: ACCOUNT_DESK,
  jobs: [
    { name: 'clearinghouse-partner-resets', rule: EVERY_TEN_SECONDS, run: writeResetLetters },
    {
      name: 'clearinghouse-partner-address-changes',
      rule: EACH_NIGHT,
      async run() {
        await forgetAddressChanges();
      },
    },
  ],
};
