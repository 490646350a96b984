import { isIPv6 } from 'node:net';

/** An IPv4 address at the end of an IPv6 one, in dots. */
const DOTTED = /:(\d+)\.(\d+)\.(\d+)\.(\d+)$/;
const MAPPED = '0:0:0:0:0:ffff';

/**
 * By what the tries from an address are counted. Who has an IPv6 address has the 2^64 of its network, so they are counted by
 * the network; an IPv4 address is the same whether it comes as itself or within an IPv6 one. What is no address stays as it is.
 */
export function countedAddress(address: string): string {
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address);
  if (groups.slice(0, 6).join(':') === MAPPED) return groups.slice(6).flatMap(bytesOf).join('.');
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/** The eight groups, each as short as it can be written. */
function groupsOf(address: string): string[] {
  const [plain = ''] = address.toLowerCase().split('%', 1);
  const digits = plain.replace(DOTTED, (_, a, b, c, d) => `:${wordOf(a, b)}:${wordOf(c, d)}`);
  const [left = [], right = []] = digits.split('::').map((half) => half.split(':').filter(Boolean));
  const between = Array.from({ length: 8 - left.length - right.length }, () => '0');
  return [...left, ...between, ...right].map((group) => Number.parseInt(group, 16).toString(16));
}

const wordOf = (high: string, low: string): string => (Number(high) * 256 + Number(low)).toString(16);

function bytesOf(group: string): number[] {
  const word = Number.parseInt(group, 16);
  return [word >> 8, word & 255];
}
