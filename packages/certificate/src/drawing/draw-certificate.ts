import { CertificateProblem } from '../certificate-problem.ts';
import {
  type BodyDocument,
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
import type { Sketch } from './sketch.ts';

const MOST_TEMPLATES = 32;
const templates = new Map<string, CertificateTemplate | null>();

/**
 * Draws the certificate with an empty signature of the reserved size, or with none where somebody else signs the finished file.
 * pdfkit writes the first file of its kind, and a template made of that one writes the others, which are the same to the byte.
 */
export function drawCertificate(document: CertificateDocument, signing: Signing): DrawnPdf {
  assertCertificateDocument(document);
  for (const [field, text] of printedTexts(document, signing)) assertPrintable(field, text);
  return filledIn(document, signing) ?? drawnByPdfkit(document, signing).drawn;
}

/** The file that a template writes, or one that becomes a template; null where neither works, which pdfkit alone draws. */
function filledIn(document: CertificateDocument, signing: Signing): DrawnPdf | null {
  try {
    const sketch = sketchOf(document, signing);
    if (sketch.trace === null) return null;
    const template = templates.get(sketch.trace);
    if (template) return template(sketch);
    return template === null ? null : firstOf(sketch.trace, sketch, drawnByPdfkit(document, signing));
  } catch (error) {
    if (error instanceof CertificateProblem) throw error;
    process.emitWarning(error instanceof Error ? error : String(error), { code: 'KOMPETEN_TEMPLATE' });
    return null;
  }
}

function firstOf(trace: string, sketch: Sketch, { drawn, parts }: ReturnType<typeof drawnByPdfkit>): DrawnPdf {
  const [oldest] = templates.keys();
  if (templates.size >= MOST_TEMPLATES && oldest !== undefined) templates.delete(oldest);
  templates.set(trace, templateOf(drawn, parts, sketch));
  return drawn;
}

function printedTexts(
  document: CertificateDocument,
  { look, signedBy, serviceProvider = '' }: Signing,
): [field: string, text: string][] {
  const { signatories, units } = document;
  const issuer = issuerOf(document);
  return [
    ['holderName', document.holderName],
    ['programmeTitle', document.programmeTitle],
    ...(isBodyDocument(document) ? bodyTexts(document) : trainingTexts(document)),
    ['number', document.number],
    ...freeTexts(look).map((text): [string, string] => ['template', text]),
    ['issuer', `${issuer.name} ${issuer.place}`],
    ['signedBy', `${signedBy} ${serviceProvider}`],
    ...signatories.map(({ name, capacity }): [string, string] => ['signatories', `${name} ${capacity}`]),
    ...units.map(({ code, title }): [string, string] => ['units', `${code} ${title}`]),
  ];
}

const trainingTexts = ({ schemeTitle, cohortTitle }: TrainingDocument): [field: string, text: string][] => [
  ['schemeTitle', schemeTitle ?? ''],
  ['cohortTitle', cohortTitle],
];

const bodyTexts = ({ body, blankNumber }: BodyDocument): [field: string, text: string][] => [
  ['licenceNumber', body.licenceNumber ?? ''],
  ['blankNumber', blankNumber ?? ''],
];

function freeTexts(look: CertificateLook | undefined): string[] {
  const { opening = null, closing = null } = look?.design?.slots ?? {};
  return [opening, closing].flatMap((text) => (text === null ? [] : [text.id, text.en]));
}
