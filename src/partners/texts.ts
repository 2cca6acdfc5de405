import { z } from '@strapi/utils';

/** One line of text, without anything that steers a terminal or a mail. Characters: 1 to `max`. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u);

/** Text of several lines. Characters: 1 to `max`. */
export const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\0\p{Cs}]*$/u);

/** What somebody is called: no address of anything, so that no letter carries a stranger's links. */
export const PERSON_NAME = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029/@:<>]*$/u);

export const EMAIL = z.email().max(254);

export const LANGUAGE = z.enum(['en', 'fr']);

export const DOCUMENT_ID = z.string().regex(/^[a-z0-9]{1,64}$/);

/** The token of a link in an e-mail. */
export const TOKEN = z.string().min(1).max(500);

/** Addresses are kept and compared in lower case, as Strapi's accounts are. */
export const plainEmail = (email: string): string => email.toLowerCase();

const LARGEST_ID = 2_147_483_647;

/** Reads an id in an address; null for what is none, or larger than a database's. */
export function idIn(sent: string): number | null {
  const id = /^[1-9]\d{0,9}$/.test(sent) ? Number(sent) : null;
  return id !== null && id <= LARGEST_ID ? id : null;
}
