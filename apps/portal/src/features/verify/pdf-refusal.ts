import { verification } from '@kompeten/contract';

/** Why a file is not worth sending, or null. */
export function pdfRefusal(file: Pick<File, 'name' | 'type' | 'size'>): 'tooBig' | 'notPdf' | null {
  if (file.type !== 'application/pdf' && !file.name.toLowerCase().endsWith('.pdf')) return 'notPdf';
  return file.size > verification.verifyPdf.upload.maxBytes ? 'tooBig' : null;
}
