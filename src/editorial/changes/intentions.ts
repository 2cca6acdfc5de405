import { z } from '@strapi/utils';

/**
 * What the panel sends along with a save, under the key `clearinghouse` of the body, beside the entry's
 * own attributes.
 */
const INTENTIONS = z.object({
  /** Nothing of the meaning has changed. */
  isMinor: z.boolean().default(false),
  /** When the row was written on which the save is based (ISO 8601), as the form has loaded it. */
  base: z.string().optional(),
});

export type Intentions = z.infer<typeof INTENTIONS>;

/** Answers what the person whose request this is says about their save. */
export function intentions(): Intentions {
  const body: unknown = strapi.requestContext.get()?.request.body;
  const sent = typeof body === 'object' && body !== null && 'clearinghouse' in body;
  const parsed = INTENTIONS.safeParse(sent ? body.clearinghouse : {});
  return parsed.success ? parsed.data : { isMinor: false };
}
