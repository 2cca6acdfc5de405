import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Decided,
  domainOf,
  nameOfSubject,
  resolveTrust,
  SUBJECT_KINDS,
  TRUST_DECISIONS,
} from '../../../src/partners/trust/level';

const decision = fc.option(fc.constantFrom(...TRUST_DECISIONS), { nil: undefined });
const decided: fc.Arbitrary<Decided> = fc.record({
  person: decision,
  domain: decision,
  organization: decision,
});

describe('trust', () => {
  test.each([
    [{}, 'unverified'],
    [{ organization: 'trusted' }, 'trusted'],
    [{ organization: 'trusted', person: 'unverified' }, 'unverified'],
    [{ organization: 'unverified', domain: 'verified' }, 'verified'],
    [{ organization: 'verified', domain: 'trusted', person: 'inherited' }, 'trusted'],
    [{ organization: 'blocked', person: 'trusted' }, 'blocked'],
    [{ domain: 'blocked', person: 'trusted', organization: 'trusted' }, 'blocked'],
  ] satisfies [Decided, string][])('of %o is %s', (given, level) => {
    expect(resolveTrust(given)).toBe(level);
  });

  test('is nothing where anything is blocked, else what the most specific decision says', () => {
    fc.assert(
      fc.property(decided, (given) => {
        const level = resolveTrust(given);
        const values = SUBJECT_KINDS.map((kind) => given[kind]);
        if (values.includes('blocked')) return level === 'blocked';
        const first = values.find((value) => value !== undefined && value !== 'inherited');
        return level === (first ?? 'unverified');
      }),
    );
  });

  test('of a domain is kept by the organisation and the domain, in small letters', () => {
    expect(domainOf('"odd@local"@Uni.Example')).toBe('uni.example');
    expect(nameOfSubject({ kind: 'domain', organization: 'abc', domain: 'Uni.Example' })).toBe(
      'abc#uni.example',
    );
  });
});
