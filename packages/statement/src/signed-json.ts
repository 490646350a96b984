import { z } from 'zod';
import { fromBase64Url } from './base64url.ts';
import { isSignedBy, type KeySet, keyOf } from './key-set.ts';

/** Reads a JSON web token (RFC 7515, ES256); null where it is none of this type and shape, or not signed by a known key. */
export async function readSignedJson<T>(
  token: string,
  type: string,
  shape: z.ZodType<T>,
  keys: KeySet,
): Promise<T | null> {
  const [head = '', body = '', mark = '', ...more] = token.split('.');
  const Header = z.object({ alg: z.literal('ES256'), typ: z.literal(type), kid: z.string() });
  const header = Header.safeParse(jsonOf(head));
  const content = shape.safeParse(jsonOf(body));
  const signature = fromBase64Url(mark);
  if (more.length > 0 || !header.success || !content.success || signature === null) return null;
  const key = await keyOf(keys, fromBase64Url(header.data.kid) ?? new Uint8Array());
  const signed = new TextEncoder().encode(`${head}.${body}`);
  return key !== null && (await isSignedBy(key, signature, signed)) ? content.data : null;
}

function jsonOf(part: string): unknown {
  const bytes = fromBase64Url(part);
  if (bytes === null) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
