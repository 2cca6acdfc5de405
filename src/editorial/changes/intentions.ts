import { errors, z } from '@strapi/utils';

/**
 * What the panel sends along with a save, under the key `clearinghouse` of the body, beside the entry's
 * own attributes.
 */
const INTENTIONS = z.object({
  /** Nothing of the meaning has changed. */
  isMinor: z.boolean().default(false),
  /** The translation has been compared with its source, and says what that says. */
  isConfirmed: z.boolean().default(false),
  /** When the row was written that the form has loaded (ISO 8601); null where there was no row. */
  base: z.iso.datetime({ offset: true }).nullable().optional(),
});

export type Intentions = z.infer<typeof INTENTIONS>;

/**
 * Answers what the person whose request this is says about their save. What cannot be understood is
 * refused: a base that nobody compares would let a save overwrite a newer text.
 */
export function intentions(): Intentions {
  const body: unknown = strapi.requestContext.get()?.request.body;
  const sent = typeof body === 'object' && body !== null && 'clearinghouse' in body;
  const parsed = INTENTIONS.safeParse(sent ? body.clearinghouse : {});
  if (parsed.success) return parsed.data;
  throw new errors.ValidationError(parsed.error.issues.map(({ message }) => message).join('\n'), {
    code: 'request-not-understood',
    errors: parsed.error.issues.map(({ path, message }) => ({
      path: ['clearinghouse', ...path],
      name: 'ValidationError',
      message,
    })),
  });
}
