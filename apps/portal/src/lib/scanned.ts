import { findCode } from '@kompeten/domain';

/** What a QR code of a certificate holds: its address, on page 2 with the signed statement behind it. */
export interface Scanned {
  /** Sixteen symbols; null where the address of page 2 could not be read. */
  code: string | null;
  statement: string | null;
}

/** What was scanned; null where it is no QR code of a certificate. Whatever host it names, only our register is asked. */
export function readScanned(text: string): Scanned | null {
  const at = text.indexOf('#');
  const [address, fragment] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1).trim()];
  const code = findCode(address);
  const statement = /^[a-z2-7]{40,}$/i.test(fragment) ? fragment : null;
  return code === null && statement === null ? null : { code, statement };
}
