// The few DER encodings (ITU-T X.690) that X.509 and CMS need; a full ASN.1 library would bring 19 packages for these lines.
import { type Bytes, compareBytes, fromLatin1, joined } from './bytes.ts';

/** One DER value: tag, shortest length, content (X.690 §10.1). */
export function tlv(tag: number, ...content: Uint8Array[]): Bytes {
  const length = content.reduce((sum, part) => sum + part.length, 0);
  if (length < 0x80) return joined(Uint8Array.of(tag, length), ...content);
  const size: number[] = [];
  for (let rest = length; rest > 0; rest >>>= 8) size.unshift(rest & 0xff);
  return joined(Uint8Array.of(tag, 0x80 | size.length, ...size), ...content);
}

/** SEQUENCE. */
export function sequence(...items: Uint8Array[]): Bytes {
  return tlv(0x30, ...items);
}

/** SET OF; its members stand in the order of their bytes (X.690 §11.6). */
export function setOf(...items: Uint8Array[]): Bytes {
  return tlv(0x31, ...[...items].sort(compareBytes));
}

/** INTEGER from a small number or from unsigned big-endian bytes. */
export function integer(value: number | Uint8Array): Bytes {
  const bytes = typeof value === 'number' ? Uint8Array.of(value) : value;
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const body = bytes.subarray(start);
  return (body[0] ?? 0) >= 0x80 ? tlv(0x02, Uint8Array.of(0), body) : tlv(0x02, body);
}

/** OBJECT IDENTIFIER from its dotted form. */
export function oid(dotted: string): Bytes {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((arc) => {
    const digits = [arc & 0x7f];
    for (let more = arc >>> 7; more > 0; more >>>= 7) digits.unshift((more & 0x7f) | 0x80);
    return digits;
  });
  return tlv(0x06, Uint8Array.from(bytes));
}

/** OCTET STRING. */
export function octetString(bytes: Uint8Array): Bytes {
  return tlv(0x04, bytes);
}

/** BIT STRING whose last `unused` bits do not count. */
export function bitString(bytes: Uint8Array, unused = 0): Bytes {
  return tlv(0x03, Uint8Array.of(unused), bytes);
}

/** UTF8String. */
export function utf8String(text: string): Bytes {
  return tlv(0x0c, new TextEncoder().encode(text));
}

/** PrintableString. */
export function printableString(text: string): Bytes {
  return tlv(0x13, fromLatin1(text));
}

/** BOOLEAN TRUE. */
export function booleanTrue(): Bytes {
  return tlv(0x01, Uint8Array.of(0xff));
}

/** Time of a certificate: UTCTime through 2049, GeneralizedTime after (RFC 5280 §4.1.2.5). */
export function time(instant: Date): Bytes {
  const digits = `${instant.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
  const late = instant.getUTCFullYear() >= 2050;
  return tlv(late ? 0x18 : 0x17, fromLatin1(late ? digits : digits.slice(2)));
}

/** A constructed value under a context tag, explicit or implicit. */
export function context(tag: number, ...content: Uint8Array[]): Bytes {
  return tlv(0xa0 | tag, ...content);
}

/** A primitive value under an implicit context tag. */
export function contextPrimitive(tag: number, bytes: Uint8Array): Bytes {
  return tlv(0x80 | tag, bytes);
}
