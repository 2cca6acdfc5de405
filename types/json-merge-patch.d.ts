declare module 'json-merge-patch' {
  /** Applies a merge patch (RFC 7396) to a JSON value, which it changes, and answers what comes of it. */
  export function apply(target: unknown, patch: unknown): unknown;
}
