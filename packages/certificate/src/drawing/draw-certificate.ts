import {
  type CertificateDocument,
  isBodyDocument,
  issuerOf,
  type TrainingDocument,
} from '../document/certificate-document.ts';
import { assertCertificateDocument } from '../document/document-shape.ts';
import type { DrawnPdf } from './blank-signature.ts';
import { drawnByPdfkit, sketchOf } from './certificate-drawing.ts';
import { type CertificateTemplate, templateOf } from './certificate-template.ts';
import { assertPrintable } from './fonts.ts';
import type { CertificateLook } from './look.ts';
import type { Signing } from './signature-field.ts';

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
