import type { CertificateDocument } from '../document/certificate-document.ts';
import { drawnByPdfkit } from '../drawing/certificate-drawing.ts';
import type { Faces } from '../drawing/faces.ts';
import { FACE_NAMES, parsedFont } from '../drawing/fonts.ts';
import type { Signing } from '../drawing/signature-field.ts';

/** Parses the fonts once, and draws with them as pdfkit does it by itself: each document lays out and embeds what it shows. */
export function plainDrawing(): (document: CertificateDocument, signing: Signing) => Buffer {
  const fonts = new Map(FACE_NAMES.map((name) => [name, parsedFont(name)]));
  const faces: Faces = {
    fontOf: (name) => fonts.get(name) ?? parsedFont(name),
    wordsOf: () => null,
    embedded: '',
  };
  return (document, signing) => drawnByPdfkit(document, signing, faces).drawn.bytes;
}
