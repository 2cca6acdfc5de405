declare module 'json-merge-patch' {
  /** Applies a merge patch (RFC 7396) to a copy of a JSON value, and answers what comes of it. */
  export function apply(target: unknown, patch: unknown): unknown;
}
