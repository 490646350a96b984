import { BlockList } from 'node:net';

const nearby = new BlockList();
nearby.addSubnet('127.0.0.0', 8);
nearby.addSubnet('10.0.0.0', 8);
nearby.addSubnet('172.16.0.0', 12);
nearby.addSubnet('192.168.0.0', 16);
nearby.addSubnet('169.254.0.0', 16);
nearby.addAddress('::1', 'ipv6');
nearby.addSubnet('fc00::', 7, 'ipv6');
nearby.addSubnet('fe80::', 10, 'ipv6');

/**
 * Whether the caller's address may be taken from what a proxy says: only from ours, which stands right in front (hop 0)
 * and near. What stands before it is the caller, who may claim anything, even where that is a private address.
 */
export const isOwnProxy = (address: string, hop: number): boolean =>
  hop === 0 && nearby.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
