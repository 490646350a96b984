import { describe, expect, it } from '@jest/globals';
import { pdfRefusal } from './pdf-refusal.ts';

describe('a file before it travels', () => {
  it.each([
    ['a certificate', { name: 'sertifikat.pdf', type: 'application/pdf', size: 90_000 }, null],
    ['one whose type the phone does not know', { name: 'SERTIFIKAT.PDF', type: '', size: 90_000 }, null],
    ['a picture', { name: 'foto.jpg', type: 'image/jpeg', size: 90_000 }, 'notPdf'],
    ['far too large a file', { name: 'x.pdf', type: 'application/pdf', size: 50_000_000 }, 'tooBig'],
  ])('judges %s', (_name, file, refusal) => {
    expect(pdfRefusal(file)).toBe(refusal);
  });
});
