import { findCode, readCode } from '@kompeten/domain';

/** The code in what was typed or pasted: alone, or inside a link or a line. */
export function codeIn(typed: string): string | null {
  const read = readCode(typed);
  if (read.kind === 'code') return read.code;
  return read.kind === 'mistyped' ? null : findCode(typed);
}
