import { ATTACHMENT_NAME, CREDENTIAL_ATTACHMENT } from '../document/attachment-name.ts';
import {
  type CertificateDocument,
  isBodyDocument,
  issuerOf,
  type TrainingDocument,
} from '../document/certificate-document.ts';
import { assertCertificateDocument } from '../document/document-shape.ts';
import { drawAnnex } from './annex-page.ts';
import { blankSignature, type DrawnPdf } from './blank-signature.ts';
import { type CertificateTemplate, templateOf } from './certificate-template.ts';
import type { FileParts } from './file-parts.ts';
import { assertPrintable } from './fonts.ts';
import { drawFrontPage } from './front-page.ts';
import { Ornaments } from './guilloche.ts';
import { borderIn, type CertificateLook, paletteIn } from './look.ts';
import { frontOf } from './page-wording.ts';
import type { PdfReference } from './pdf-reference.ts';
import { Sheet } from './sheet.ts';
import { drawSignature, type Signing } from './signature-field.ts';
import { Sketch } from './sketch.ts';
import { markOf } from './specimen.ts';
import type { Surface } from './surface.ts';
import { WORDS } from './wording.ts';

const MOST_TEMPLATES = 32;
const templates = new Map<string, CertificateTemplate | null>();

/**
 * Draws the certificate with an empty signature of the reserved size, or with none where somebody else signs the finished file.
 * pdfkit writes the first file of its kind, and a template made of that one writes the others, which are the same to the byte.
 */
export function drawCertificate(document: CertificateDocument, signing: Signing): DrawnPdf {
  assertCertificateDocument(document);
  for (const [field, text] of printedTexts(document, signing.look)) assertPrintable(field, text);
  const sketch = sketchOf(document, signing);
  const template = sketch.trace === null ? null : templates.get(sketch.trace);
  if (template) return template(sketch);
  const { drawn, parts } = drawnByPdfkit(document, signing);
  if (sketch.trace === null || template === null) return drawn;
  if (templates.size >= MOST_TEMPLATES) templates.clear();
  templates.set(sketch.trace, templateOf(drawn, parts, sketch));
  return drawn;
}

/** Draws it without a template. */
export function drawnByPdfkit(document: CertificateDocument, signing: Signing): { drawn: DrawnPdf; parts: FileParts } {
  const sheet = new Sheet(infoOf(document, signing), 'landscape', paletteIn(signing.look));
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

function printedTexts(
  document: CertificateDocument,
  look: CertificateLook | undefined,
): [field: string, text: string][] {
  const { signatories, units } = document;
  const issuer = issuerOf(document);
  return [
    ['holderName', document.holderName],
    ['programmeTitle', document.programmeTitle],
    ...(isBodyDocument(document) ? [] : trainingTexts(document)),
    ['number', document.number],
    ...freeTexts(look).map((text): [string, string] => ['template', text]),
    ['issuer', `${issuer.name} ${issuer.place}`],
    ...signatories.map(({ name, capacity }): [string, string] => ['signatories', `${name} ${capacity}`]),
    ...units.map(({ code, title }): [string, string] => ['units', `${code} ${title}`]),
  ];
}

const trainingTexts = ({ schemeTitle, cohortTitle }: TrainingDocument): [field: string, text: string][] => [
  ['schemeTitle', schemeTitle ?? ''],
  ['cohortTitle', cohortTitle],
];

function freeTexts(look: CertificateLook | undefined): string[] {
  const { opening = null, closing = null } = look?.design?.slots ?? {};
  return [opening, closing].flatMap((text) => (text === null ? [] : [text.id, text.en]));
}
