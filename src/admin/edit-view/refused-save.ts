/** A refusal as the server words it. */
export type SaveRefusal = { status?: number; name: string; message: string; details?: unknown };

/**
 * Makes a refusal one of the form's own: Strapi keeps what is typed after a ValidationError only, and
 * after every other refusal takes it for saved and then shows the old text again.
 */
export function asValidation(refusal: SaveRefusal): SaveRefusal {
  const details =
    typeof refusal.details === 'object' && refusal.details !== null ? refusal.details : {};
  return {
    ...refusal,
    name: 'ValidationError',
    details: { ...details, errors: 'errors' in details ? details.errors : [] },
  };
}
