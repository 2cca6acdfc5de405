import type { LookupAddress, LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './address';

/** Answers every address of a name, as `dns.promises.lookup` does with `all`. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
) => Promise<LookupAddress[]>;

/** What a connection fails with that would lead into a private network. */
export class PrivateAddressError extends Error {
  readonly code = 'EPRIVATE';

  constructor(hostname: string) {
    super(`${hostname} leads to a private address`);
  }
}

/**
 * Answers a function that finds the addresses of a name for the very connection that is made, and fails
 * where one of them is not public. Nothing is resolved a second time, so that a name server that
 * changes its answer in between gains nothing (DNS rebinding).
 */
export const publicLookup = (resolve: Resolve): LookupFunction =>
  function lookup(hostname, options, done) {
    resolve(hostname, { ...options, all: true }).then(
      (addresses) => {
        const isRefused = addresses.length === 0 || addresses.some(isPrivate);
        if (isRefused) done(new PrivateAddressError(hostname), '', 0);
        else if (options.all) done(null, addresses);
        else done(null, addresses[0].address, addresses[0].family);
      },
      (error: NodeJS.ErrnoException) => done(error, '', 0),
    );
  };

const isPrivate = ({ address }: LookupAddress): boolean => !isPublicAddress(address);
