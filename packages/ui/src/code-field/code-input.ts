import { codeLength, findCode, formatCode, isNumberLike, normaliseCode, readCode } from '@kompeten/domain';

/** What a code being typed is so far, before anything is asked of the register. */
export type CodeInputState =
  | { kind: 'empty' }
  | { kind: 'incomplete'; missing: number }
  | { kind: 'too_long'; length: number }
  | { kind: 'foreign'; symbol: string }
  | { kind: 'mistyped' }
  | { kind: 'number' }
  | { kind: 'code'; code: string };

/** Reads a code as it is being typed; the check symbol is compared only once all symbols are there. */
export function codeInputState(typed: string, length: number = codeLength): CodeInputState {
  const symbols = normaliseCode(typed);
  if (symbols === '') return { kind: 'empty' };
  if (length === codeLength && isNumberLike(typed)) return { kind: 'number' };
  const foreign = symbols.match(/[^0-9A-HJKMNP-TV-Z]/u);
  if (foreign) return { kind: 'foreign', symbol: foreign[0] };
  if (symbols.length < length) return { kind: 'incomplete', missing: length - symbols.length };
  if (symbols.length > length) return { kind: 'too_long', length };
  const read = readCode(symbols, length);
  return read.kind === 'code' ? read : { kind: 'mistyped' };
}

/**
 * The text of the field and the place of the caret after a change: groups appear as one types. However an address or a message
 * came into the field, what stays of it is its code; a number with strokes is left as it is, so that it can be told from a code.
 */
export function groupedInput(
  typed: string,
  caret: number,
  length: number = codeLength,
): { text: string; caret: number } {
  const found = length === codeLength && normaliseCode(typed).length > length ? findCode(typed) : null;
  if (found !== null) return { text: formatCode(found), caret: formatCode(found).length };
  if (typed.includes('/')) return { text: typed, caret };
  const before = normaliseCode(typed.slice(0, caret)).length;
  const text = formatCode(normaliseCode(typed));
  const atEnd = caret >= typed.length;
  return { text, caret: atEnd ? text.length : before + Math.max(0, Math.ceil(before / 4) - 1) };
}

/** What a paste puts into the field: the code inside a link or message, or else the text itself. */
export function pastedInput(pasted: string, length: number = codeLength): string {
  const found = length === codeLength ? findCode(pasted) : null;
  if (found === null && pasted.includes('/')) return pasted.trim();
  return formatCode(found ?? normaliseCode(pasted));
}
