import type { Sealed, VaultKeys } from './sealed.ts';

/**
 * The content of a record without the proof that nobody and nothing has changed it (NIST SP 800-38D: GCM hides as a counter
 * mode does): what sealing zeros at the same place gives is what the content was hidden with. For eyes alone, never to be sent.
 */
export async function unproved(keys: VaultKeys, { iv, data }: Sealed): Promise<string> {
  const hidden = new Uint8Array(data);
  const zeros = new Uint8Array(hidden.length);
  const veil = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, keys.records, zeros));
  return new TextDecoder().decode(hidden.map((byte, place) => byte ^ (veil[place] ?? 0)));
}

/** A field of a record as it was written, where no letter of it is plainly broken. */
export function wordIn(text: string, field: string): string | null {
  const [, written = ''] = new RegExp(`"${field}":"((?:[^"\\\\]|\\\\.){1,200})"`).exec(text) ?? [];
  if (!/^[^\p{Cc}\p{Co}\p{Cn}\uFFFD]+$/u.test(written)) return null;
  try {
    return JSON.parse(`"${written}"`);
  } catch {
    return null;
  }
}

/** Every text that stands under a field of a record, as far as it goes; an ellipsis stands where letters are plainly broken, or lie among such. */
export function textsIn(text: string, field: string): string[] {
  const written = text.matchAll(new RegExp(`"${field}":"((?:[^"\\\\]|\\\\.)+)`, 'gs'));
  return Array.from(written, ([, content = '']) => {
    const marked = content.replaceAll(/[\p{Cc}\p{Co}\p{Cn}\uFFFD]+/gu, '…').replaceAll(/…(?:[^…]{1,8}…)+/g, '…');
    // Of a broken escape its letter is left.
    return JSON.parse(`"${marked.replaceAll(/\\(?!["\\/bfnrt]|u[\da-f]{4})(.?)/g, '$1')}"`) as string;
  });
}
