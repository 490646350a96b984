/** Writes bytes in base64url (RFC 4648 §5) without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  const plain = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return plain.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads base64url; null where it is none, or not the one way in which these bytes are written. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(plain, (symbol) => symbol.charCodeAt(0));
  return toBase64Url(bytes) === text ? bytes : null;
}
