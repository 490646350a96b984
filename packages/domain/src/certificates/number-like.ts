import { codeLength, findCode } from './verification-code.ts';

/** A link of ours, even where its code is mistyped; `/V/2026` alone is the month of May. */
const LINK = /^[a-z]+:\/\/|\/[vs]\/[\w-]{8}/i;

/**
 * Whether a text is a certificate's number rather than its code: parts set apart by strokes (`0014/BPVP-CSM/XI/2026`), or
 * digits alone and more of them than a code has symbols (`00000 2431 9 0000001 2026`).
 */
export function isNumberLike(typed: string): boolean {
  if (LINK.test(typed.trim()) || findCode(typed) !== null) return false;
  if (/^[\d\s.-]+$/.test(typed)) return typed.replace(/\D/g, '').length > codeLength;
  return typed.includes('/') && /\d/.test(typed) && /\p{L}/u.test(typed);
}
