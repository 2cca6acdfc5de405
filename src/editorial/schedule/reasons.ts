import type { errors } from '@strapi/utils';
import { messageOf, messageOfCode, type RefusalCode, type Values } from '../refusals';

/** Why something scheduled has not happened, for programs and for people. */
export type Reason = { code: string; en: string; fr: string };

const BROKE_OFF: RefusalCode = 'schedule-broke-off';

/**
 * Answers the reason that a refusal gives, in its own words where it is a list of problems; null stands
 * for an error of the server's own.
 */
export function reasonOf(error: InstanceType<typeof errors.ApplicationError> | null): Reason {
  if (!error) {
    return {
      code: BROKE_OFF,
      en: messageOf(BROKE_OFF, {}, 'en'),
      fr: messageOf(BROKE_OFF, {}, 'fr'),
    };
  }
  const { code = error.name, ...values } = (error.details ?? {}) as { code?: string } & Values;
  const isList = 'errors' in values;
  const words = (language: 'en' | 'fr') =>
    (isList ? null : messageOfCode(code, values, language)) ?? error.message;
  return { code, en: words('en'), fr: words('fr') };
}
