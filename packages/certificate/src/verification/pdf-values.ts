import type { PdfDictionary, PdfValue } from './pdf-syntax.ts';

const NONE: PdfDictionary = { kind: 'dictionary', entries: new Map() };

/** The name in `Type`, empty where there is none. */
export function typeOf(value: PdfValue): string {
  return nameOf(asDictionary(value).entries.get('Type'));
}

/** A name, empty where the value is none. */
export function nameOf(value: PdfValue | undefined): string {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'name' ? value.name : '';
}

/** The number of the object that a reference names; null where the value is none. */
export function referredBy(value: PdfValue | undefined): number | null {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'reference' ? value.id : null;
}

/** The value, where it is a dictionary; else an empty one. */
export function asDictionary(value: PdfValue | undefined): PdfDictionary {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dictionary' ? value : NONE;
}
