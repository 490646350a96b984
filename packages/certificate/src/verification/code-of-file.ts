import { findCode, readCode } from '@kompeten/domain';
import type { CertificateDocument } from '../document/certificate-document.ts';
import type { FileContents } from './file-contents.ts';

/** The verification code that a file bears: in its attached data, else on its pages. */
export function codeOf(document: CertificateDocument | null, contents: FileContents | null): string | null {
  const read = document && readCode(document.code);
  if (read?.kind === 'code') return read.code;
  for (const line of contents?.pages.flat() ?? []) {
    const found = findCode(line);
    if (found !== null) return found;
  }
  return null;
}
