import { describe, expect, test } from 'vitest';
import { addressBlock } from '../../../src/partners/limits/address-block';
import { readAllowances } from '../../../src/partners/limits/allowances';
import { rateLimitHeaders } from '../../../src/partners/limits/headers';
import { countedFor } from '../../../src/partners/limits/policies';

const LIMITS = { account: 1, key: 2, organization: 3, visitor: 4, visitorWrites: 5 };

describe('an address is counted as', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['odd', 'odd'],
  ])('%s: %s', (ip, block) => {
    expect(addressBlock(ip)).toBe(block);
  });
});

describe('a visitor', () => {
  const names = (method: string) =>
    countedFor({ kind: 'visitor' }, { method, ip: '192.0.2.7' }, LIMITS).map(
      ({ policy: { name, points, seconds }, key }) => [name, points, seconds, key],
    );

  test('counts for reading, and once more for writing', () => {
    expect(names('GET')).toEqual([['visitor', 4, 60, '192.0.2.7']]);
    expect(names('POST')).toEqual([
      ['visitor', 4, 60, '192.0.2.7'],
      ['visitor-writes', 5, 3600, '192.0.2.7'],
    ]);
  });
});

test('the fields of limits are structured', () => {
  const reading = (name: string, left: number) => ({
    policy: { name, points: 120, seconds: 60 },
    left,
    seconds: 42,
    isOver: false,
  });
  expect(rateLimitHeaders([reading('account', 119), reading('organization', 0)])).toEqual({
    'RateLimit-Policy': '"account";q=120;w=60, "organization";q=120;w=60',
    RateLimit: '"account";r=119;t=42, "organization";r=0;t=42',
  });
});

describe('quotas in the environment', () => {
  test('are read by level, and the blocked have nothing', () => {
    expect(readAllowances('drafts', '1/ 20 /300')).toEqual({
      blocked: 0,
      unverified: 1,
      verified: 20,
      trusted: 300,
    });
  });

  test.each(['', '1', '1/2', '1/2/3/4', '1/2/x', '1/-2/3', '1/2/1.5'])(
    'are not “%s”',
    (written) => {
      expect(() => readAllowances('drafts', written)).toThrow(
        `The quota of drafts, “${written}”, is not of the form “unverified/verified/trusted”`,
      );
    },
  );
});
