import { latin1Of } from '../der/bytes.ts';

/** No larger file is read; a certificate of ours has some 70 kB. */
export const LARGEST = 2 * 1024 * 1024;

/** What a file is by its first bytes: a PDF, the picture of something, or anything else. */
export function formatOf(file: Uint8Array): 'pdf' | 'picture' | 'not_pdf' {
  const head = latin1Of(file.subarray(0, 16));
  if (head.startsWith('%PDF-')) return 'pdf';
  const isPicture = /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(heic|heix|mif1|avif))/.test(head);
  return isPicture ? 'picture' : 'not_pdf';
}

/** Whether the file is locked with a password, or says so: then its strings and pages cannot be read. */
export const isEncrypted = (text: string): boolean => /\/Encrypt\s*(\d+ \d+ R|<<)/.test(text);

/** Whether the end of the file is missing. */
export const isBrokenOff = (text: string): boolean => !text.slice(-1_024).includes('%%EOF');
