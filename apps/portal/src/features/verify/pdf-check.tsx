import { lazy } from 'react';
import { usePortal } from '../../lib/words.ts';
import { FileCheck } from './file-check.tsx';

const PdfResult = lazy(async () => ({ default: (await import('./pdf-result.tsx')).PdfResult }));

/** Drop or choose a PDF, and see what it is. */
export function PdfCheck() {
  const words = usePortal().pdf;
  return (
    <FileCheck
      id="pdf-file"
      accept="application/pdf,.pdf,image/*"
      words={words}
      check={async (file, locale) => (await import('./check-pdf.ts')).checkPdf(file, locale)}
      Result={PdfResult}
    />
  );
}
