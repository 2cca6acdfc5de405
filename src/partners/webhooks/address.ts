import { BlockList, isIP } from 'node:net';

/** IPv4 that is not of the public Internet (IANA's Special-Purpose Address Registry), and multicast. */
const NOT_PUBLIC: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** What there is of IPv6 in public (RFC 4291 §2.4): every private range lies outside of it. */
const PUBLIC_V6: [string, number] = ['2000::', 3];

/** Ranges of it that are not public, or lead to an IPv4 address that is chosen by whoever writes it. */
const NOT_PUBLIC_V6: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

function listOf(ranges: [string, number][], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [address, bits] of ranges) list.addSubnet(address, bits, family);
  return list;
}

const blockedV4 = listOf(NOT_PUBLIC, 'ipv4');
const publicV6 = listOf([PUBLIC_V6], 'ipv6');
const blockedV6 = listOf(NOT_PUBLIC_V6, 'ipv6');

/** Whether an IP address is one of the public Internet; `false` for what is no address. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blockedV4.check(address, 'ipv4');
  if (family === 6) return publicV6.check(address, 'ipv6') && !blockedV6.check(address, 'ipv6');
  return false;
}

/** Names that are resolved on the machine or in its network, whatever a public name server says. */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)\.?$/i;

/** Answers the IP address that an address of the web has for its host, or null where it has a name. */
export const literalOf = ({ hostname }: URL): string | null => {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
};

export type AddressProblem =
  | 'webhook-address-form'
  | 'webhook-address-https'
  | 'webhook-address-login'
  | 'webhook-address-private';

/**
 * Answers what speaks against calling an address, or null. What a name leads to is known only when it is
 * called: see `lookup.ts`. `isPrivateAllowed` lets http and private addresses pass, for development.
 */
export function addressProblem(address: string, isPrivateAllowed: boolean): AddressProblem | null {
  if (!URL.canParse(address)) return 'webhook-address-form';
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return 'webhook-address-login';
  const protocols = isPrivateAllowed ? ['https:', 'http:'] : ['https:'];
  if (!protocols.includes(url.protocol)) return 'webhook-address-https';
  if (isPrivateAllowed) return null;
  const literal = literalOf(url);
  if (literal !== null) return isPublicAddress(literal) ? null : 'webhook-address-private';
  const isLocal = LOCAL_NAME.test(url.hostname) || !/\.[^.]/.test(url.hostname);
  return isLocal ? 'webhook-address-private' : null;
}
