/**
 * An address as the router can read it. Whoever types a percent sign, or cuts an address off within a letter, has asked for
 * something that is not there, and is told so as everybody else: by the page of a code, or as a problem.
 */
export function readableAddress(address: string): string {
  const [path = ''] = address.split('?', 1);
  if (!path.includes('%')) return address;
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    return path.replaceAll('%', '%25') + address.slice(path.length);
  }
}
