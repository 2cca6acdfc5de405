import type { Reading } from './count';

/**
 * Answers the fields that tell a client how much it may ask and how much is left, as structured fields
 * (draft-ietf-httpapi-ratelimit-headers-10): `q` requests in `w` seconds, of which `r` are left for `t`.
 */
export const rateLimitHeaders = (readings: Reading[]): Record<string, string> => ({
  'RateLimit-Policy': readings
    .map(({ policy: { name, points, seconds } }) => `"${name}";q=${points};w=${seconds}`)
    .join(', '),
  RateLimit: readings
    .map(({ policy: { name }, left, seconds }) => `"${name}";r=${left};t=${seconds}`)
    .join(', '),
});
