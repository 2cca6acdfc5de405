// People's accounts over REST: signing in, passwords, sessions, their own data.
// It owns what is added to Strapi's accounts; signing in itself is Strapi's.
// It never tells anybody whether an address has an account.
import type { Part } from '../part';
import { ME_ROUTES } from './me';

export const accounts: Part = {
  routes: ME_ROUTES,
};
