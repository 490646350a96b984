const ESCAPED: Record<string, string> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
};

/** A text string (ISO 32000-1 §7.9.2.2) as pdfkit writes it, one character a byte: ASCII as it is, all else as UTF-16. */
export function pdfText(text: string): string {
  const bytes = /^[\0-\x7f]*$/.test(text) ? text : `\xfe\xff${utf16(text)}`;
  return `(${bytes.replace(/[\n\r\t\b\f()\\]/g, (character) => ESCAPED[character] ?? '')})`;
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('latin1');

/** A date (ISO 32000-1 §7.9.4) in universal time. */
export const pdfDate = (date: Date): string => `(D:${date.toISOString().replace(/\.\d+|[-:T]/g, '')})`;

/** A number as pdfkit writes it, to six decimals. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
