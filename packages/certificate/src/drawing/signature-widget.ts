import type { PdfReference } from './pdf-reference.ts';

/** What the field of a signature refers to. */
export interface WidgetParts {
  page: PdfReference;
  signature: PdfReference;
  appearance: PdfReference;
}

// pdfkit writes String objects as PDF strings and primitive ones as names.
const textOf = (text: string): unknown => new String(text);

/** The dictionary of a field that is printed and locked, with a name for readers (ISO 32000-1 §12.7.4.5, ISO 14289-1 §7.18.4). */
export const signatureWidget = (
  name: string,
  { page, signature, appearance }: WidgetParts,
): Record<string, unknown> => ({
  Subtype: 'Widget',
  FT: 'Sig',
  T: textOf('Tanda Tangan'),
  TU: textOf(name),
  F: 132,
  C: [],
  P: page,
  V: signature,
  AP: { N: appearance },
});
