import { DomainError } from '../kernel/domain-error.ts';

/** The text of a file in the encodings that spreadsheets write; anything that is no text is refused. */
export function sheetTextOf(content: Uint8Array): string {
  const text = decoded(content).replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new DomainError('import.empty');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters tell a binary file
  const isBinary = /[\u0000-\u0008\u000e-\u001f]/.test(text) || /^\s*(%PDF-|<(!doctype|html|\?xml))/i.test(text);
  if (isBinary) throw new DomainError('import.wrong_type');
  return text;
}

function decoded(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}

/** The mark that separates most columns of the heading: Indonesian spreadsheets write semicolons. */
export function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/\r\n|\r|\n/, 1);
  const count = (mark: string) => heading.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}
