import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addressProblem, isPublicAddress } from '../../src/partners/webhooks/address';
import { isGivenUp, nextTry } from '../../src/partners/webhooks/back-off';
import { call } from '../../src/partners/webhooks/call';
import { publicLookup, type Resolve } from '../../src/partners/webhooks/lookup';
import { keyFrom, newSecret, seal, unseal } from '../../src/partners/webhooks/secret';
import { signedHeaders } from '../../src/partners/webhooks/sign';

describe('addresses', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    '2001::1',
    'example.org',
    '',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(['8.8.8.8', '172.32.0.1', '172.15.0.1', '100.128.0.1', '2606:4700::1111'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    ['https://example.org/hooks?x=1', null],
    ['https://8.8.8.8/', null],
    ['http://example.org/', 'webhook-address-https'],
    ['ftp://example.org/', 'webhook-address-https'],
    ['javascript:alert(1)', 'webhook-address-https'],
    ['https://me:secret@example.org/', 'webhook-address-login'],
    ['https://localhost/', 'webhook-address-private'],
    ['https://hooks.localhost./', 'webhook-address-private'],
    ['https://intranet/', 'webhook-address-private'],
    ['https://db.internal/', 'webhook-address-private'],
    ['https://127.0.0.1/', 'webhook-address-private'],
    ['https://2130706433/', 'webhook-address-private'],
    ['https://0x7f.1/', 'webhook-address-private'],
    ['https://[::1]/', 'webhook-address-private'],
    ['https://[::ffff:10.0.0.1]/', 'webhook-address-private'],
    ['example.org', 'webhook-address-form'],
    ['https://', 'webhook-address-form'],
  ])('%s: %s', (address, problem) => {
    expect(addressProblem(address, false)).toBe(problem);
  });

  test('development may call http and private ones', () => {
    expect(addressProblem('http://127.0.0.1:8080/', true)).toBeNull();
    expect(addressProblem('ftp://127.0.0.1/', true)).toBe('webhook-address-https');
  });
});

describe('a name', () => {
  const answering =
    (...answers: string[][]): Resolve =>
    async () =>
      (answers.shift() ?? []).map((address) => ({
        address,
        family: address.includes(':') ? 6 : 4,
      }));

  const lookUp = (resolve: Resolve, all = true) =>
    new Promise<unknown>((done) => {
      publicLookup(resolve)('example.org', { all }, (error, address) =>
        done(error ? (error as NodeJS.ErrnoException).code : address),
      );
    });

  test('that leads to public addresses is found', async () => {
    expect(await lookUp(answering(['8.8.8.8']))).toEqual([{ address: '8.8.8.8', family: 4 }]);
    expect(await lookUp(answering(['8.8.8.8']), false)).toBe('8.8.8.8');
  });

  test('of which one address is private is not called at all', async () => {
    expect(await lookUp(answering(['8.8.8.8', '10.0.0.1']))).toBe('EPRIVATE');
    expect(await lookUp(answering(['8.8.8.8', '::1']))).toBe('EPRIVATE');
    expect(await lookUp(answering([]))).toBe('EPRIVATE');
  });

  test('that answers otherwise the next time leads nowhere private', async () => {
    const resolve = answering(['8.8.8.8'], ['127.0.0.1']);
    expect(await lookUp(resolve)).toEqual([{ address: '8.8.8.8', family: 4 }]);
    expect(await lookUp(resolve)).toBe('EPRIVATE');
  });

  test('is checked by the connection itself', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const sent = {
      url: `https://example.org:${port}/`,
      headers: {},
      body: '{}',
      isPrivateAllowed: false,
    };
    const outcome = await call(sent, answering(['127.0.0.1'], ['127.0.0.1']));
    expect(outcome).toEqual({ status: null, note: 'private-address' });
    expect(asked).toBe(0);
  });
});

describe('what fails', () => {
  const now = new Date('2026-11-25T12:00:00.000Z');
  const MINUTE = 60_000;

  test('is tried again later and later, and given up in the end', () => {
    const waits = [1, 2, 3, 4, 5, 6].map(
      (failures) => (Number(nextTry(failures, now, 0)) - Number(now)) / MINUTE,
    );
    expect(waits).toEqual([1, 5, 30, 120, 480, 1440]);
    expect(nextTry(7, now)).toBeNull();
  });

  test('does not come again all at once', () => {
    expect(Number(nextTry(1, now, 0.999)) - Number(now)).toBeGreaterThan(1.19 * MINUTE);
  });

  test('for five days is sent nothing any more', () => {
    expect(isGivenUp('2026-11-20T12:00:00.000Z', now)).toBe(true);
    expect(isGivenUp('2026-11-20T12:00:00.001Z', now)).toBe(false);
  });
});

describe('a secret', () => {
  const key = keyFrom('one');

  test('is sealed so that only the same key opens it', () => {
    const secret = newSecret();
    const sealed = seal(secret, key);
    expect(sealed).not.toContain(secret.slice(6));
    expect(unseal(sealed, key)).toBe(secret);
    expect(unseal(sealed, keyFrom('two'))).toBeNull();
    const changed = Buffer.from(sealed, 'base64');
    changed[20] ^= 1;
    expect(unseal(changed.toString('base64'), key)).toBeNull();
    expect(unseal('', key)).toBeNull();
  });

  test('signs, and for a day the one before it signs, too', () => {
    const [old, present] = [newSecret(), newSecret()];
    const now = new Date();
    const sent = { id: 'msg_1', body: '{"type":"x"}' };
    const endpoint = (previousUntil: Date) => ({
      secret: seal(present, key),
      previousSecret: seal(old, key),
      previousUntil: previousUntil.toISOString(),
    });
    const during = signedHeaders(endpoint(new Date(now.getTime() + 1000)), sent, key, now);
    for (const one of [old, present]) new Webhook(one).verify(sent.body, during ?? {});
    const after = signedHeaders(endpoint(now), sent, key, now);
    new Webhook(present).verify(sent.body, after ?? {});
    expect(() => new Webhook(old).verify(sent.body, after ?? {})).toThrow();
    expect(signedHeaders(endpoint(now), sent, keyFrom('two'), now)).toBeNull();
  });
});
