import { fromHex, latin1Of } from '../der/bytes.ts';
import type { PdfValue } from './pdf-syntax.ts';

/** Whether a value is a string. */
export function isText(value: PdfValue | undefined): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'string';
}

/** A text string (ISO 32000-1 §7.9.2.2): UTF-16 behind its mark, else Latin-1; empty where the value is none. */
export function textIn(value: PdfValue): string {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'string') return '';
  const isHex = value.end - value.start === value.text.length + 2 && /^(feff|fffe)/i.test(value.text);
  const text = isHex ? latin1Of(fromHex(value.text)) : value.text;
  if (!text.startsWith('\xfe\xff')) return text;
  const units = text.slice(2).match(/[\s\S]{2}/g) ?? [];
  return units.map((unit) => String.fromCharCode(unit.charCodeAt(0) * 256 + unit.charCodeAt(1))).join('');
}
