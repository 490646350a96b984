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
import { assertPrintable } from './fonts.ts';
import { drawFrontPage } from './front-page.ts';
import { Ornaments } from './guilloche.ts';
import { type CertificateLook, paletteIn } from './look.ts';
import { frontOf } from './page-wording.ts';
import { Sheet } from './sheet.ts';
import { drawSignature, type Signing } from './signature-field.ts';
import { markOf } from './specimen.ts';
import { WORDS } from './wording.ts';

/** Draws the certificate with an empty signature of the reserved size, or with none where somebody else signs the finished file. */
export function drawCertificate(document: CertificateDocument, signing: Signing): DrawnPdf {
  assertCertificateDocument(document);
  for (const [field, text] of printedTexts(document, signing.look)) assertPrintable(field, text);
  const { look, preview = false } = signing;
  const sheet = new Sheet(infoOf(document, signing), 'landscape', paletteIn(look));
  sheet.pdf.addPage();
  const ornaments = new Ornaments(sheet, look);
  const isOurs = signing.serviceProvider === undefined && !preview;
  const signature = isOurs ? sheet.reference(blankSignature(signing)) : null;
  const mark = markOf(document, preview);
  drawFrontPage(sheet, ornaments, document, { look, mark });
  drawSignature(sheet, document, signing, signature);
  drawAnnex(sheet, ornaments, document, signing.statement, mark);
  if (!preview) attachAll(sheet, document, signing);
  signature?.end();
  return { bytes: sheet.finish(), signatureOffset: signature?.offset ?? 0 };
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

function attach(
  sheet: Sheet,
  name: string,
  text: string,
  about: { type: string; description: string; at: Date },
): void {
  const { type, description, at } = about;
  const options = { name, type, relationship: 'Data', description, creationDate: at, modifiedDate: at };
  sheet.pdf.file(Buffer.from(text), options);
}

function attachAll(sheet: Sheet, document: CertificateDocument, { signedAt: at, credential }: Signing): void {
  const data = { type: 'application/json', description: 'Data sertifikat / Certificate data', at };
  attach(sheet, ATTACHMENT_NAME, JSON.stringify(document, null, 2), data);
  if (!credential) return;
  const badge = { type: 'application/vc', description: 'Kredensial Open Badges 3.0 / Open Badges 3.0 credential', at };
  attach(sheet, CREDENTIAL_ATTACHMENT, credential, badge);
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
