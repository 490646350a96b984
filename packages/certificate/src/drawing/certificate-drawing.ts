import { ATTACHMENT_NAME, CREDENTIAL_ATTACHMENT } from '../document/attachment-name.ts';
import { type CertificateDocument, issuerOf } from '../document/certificate-document.ts';
import { drawAnnex } from './annex-page.ts';
import { blankSignature, type DrawnPdf } from './blank-signature.ts';
import { type Faces, SHARED_FACES } from './faces.ts';
import type { FileParts } from './file-parts.ts';
import { drawFrontPage } from './front-page.ts';
import { Ornaments } from './guilloche.ts';
import { borderIn, paletteIn } from './look.ts';
import { frontOf } from './page-wording.ts';
import type { PdfReference } from './pdf-reference.ts';
import { Sheet } from './sheet.ts';
import { drawSignature, type Signing } from './signature-field.ts';
import { Sketch } from './sketch.ts';
import { markOf } from './specimen.ts';
import type { Surface } from './surface.ts';
import { WORDS } from './wording.ts';

/** Has pdfkit draw a document, and answers where in its file stands what differs in the next. */
export function drawnByPdfkit(
  document: CertificateDocument,
  signing: Signing,
  faces: Faces = SHARED_FACES,
): { drawn: DrawnPdf; parts: FileParts } {
  const sheet = new Sheet(infoOf(document, signing), 'landscape', paletteIn(signing.look), faces);
  sheet.embedLetters();
  const signature = isSignedByUs(signing) ? sheet.reference(blankSignature(signing)) : null;
  drawOn(sheet, document, signing, signature);
  signature?.end();
  const bytes = sheet.finish();
  return { drawn: { bytes, signatureOffset: signature?.offset ?? 0 }, parts: sheet.parts() };
}

/** What a document looks like, from which a template makes its file. */
export function sketchOf(document: CertificateDocument, signing: Signing): Sketch {
  const { look, signedBy, stamped = false } = signing;
  const about = JSON.stringify([borderIn(look), isSignedByUs(signing), signedBy, stamped]);
  const sketch = new Sketch(infoOf(document, signing), paletteIn(look), about);
  drawOn(sketch, document, signing, isSignedByUs(signing) ? sketch.reference() : null);
  return sketch;
}

const isSignedByUs = ({ serviceProvider, preview = false }: Signing) => serviceProvider === undefined && !preview;

function drawOn(
  surface: Surface,
  document: CertificateDocument,
  signing: Signing,
  signature: PdfReference | null,
): void {
  const { look, preview = false } = signing;
  surface.pdf.addPage();
  const ornaments = new Ornaments(surface, look);
  const mark = markOf(document, preview);
  drawFrontPage(surface, ornaments, document, { look, mark });
  drawSignature(surface, document, signing, signature);
  drawAnnex(surface, ornaments, document, signing.statement, mark);
  if (!preview) attachAll(surface, document, signing);
}

function infoOf(document: CertificateDocument, { signedAt, preview = false }: Signing) {
  return {
    Title: `${preview ? `${WORDS.preview.id}: ` : ''}${frontOf(document).title.id} – ${document.holderName}`,
    Author: issuerOf(document).name,
    Subject: `${document.programmeTitle}, ${document.number}`,
    Producer: 'Kompeten',
    Creator: 'Kompeten',
    CreationDate: signedAt,
    ModDate: signedAt,
  };
}

function attachAll(surface: Surface, document: CertificateDocument, { signedAt: at, credential }: Signing): void {
  const text = JSON.stringify(document, null, 2);
  const data = { type: 'application/json', description: 'Data sertifikat / Certificate data', at };
  surface.attach({ name: ATTACHMENT_NAME, text, ...data });
  if (!credential) return;
  const badge = { type: 'application/vc', description: 'Kredensial Open Badges 3.0 / Open Badges 3.0 credential', at };
  surface.attach({ name: CREDENTIAL_ATTACHMENT, text: credential, ...badge });
}
