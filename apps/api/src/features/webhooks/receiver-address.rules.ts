import type { LookupAddress } from 'node:dns';
import { BlockList, isIP } from 'node:net';

/** Where no delivery ever goes: RFC 6890 and what clouds answer their secrets at. */
const INNER: readonly [network: string, prefix: number][] = [
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
  ['168.63.129.16', 32],
];

/** Of the sixth version only what is routed globally is allowed, without the ranges that hide one of the fourth. */
const OUTER_6: readonly [network: string, prefix: number] = ['2000::', 3];
const INNER_6: readonly [network: string, prefix: number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const inner = new BlockList();
for (const [network, prefix] of INNER) inner.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of INNER_6) inner.addSubnet(network, prefix, 'ipv6');
const outer = new BlockList();
outer.addSubnet(...OUTER_6, 'ipv6');

/** Whether an address leads into an inner network, to this machine, or to what a cloud keeps its secrets at. */
export function isInnerAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return inner.check(address, 'ipv4');
  // An address of the fourth version inside one of the sixth (::ffff:10.0.0.1, 64:ff9b::) is not routed globally.
  if (version === 6) return !outer.check(address, 'ipv6') || inner.check(address, 'ipv6');
  return true;
}

/** The address to connect to, of all that a name has; null if one of them leads inside, since a name may change its answer. */
export function outerAddressOf(addresses: readonly LookupAddress[]): LookupAddress | null {
  const [first] = addresses;
  return first && addresses.every(({ address }) => !isInnerAddress(address)) ? first : null;
}
