import { setImmediate } from 'node:timers/promises';
import { canonicalJson, type VerificationRecord } from '@kompeten/domain';
import { RECORD_ATTACHMENT } from '../document/attachment-name.ts';
import type { Assurance } from '../document/certificate-document.ts';
import { localInstant } from '../document/dates.ts';
import { ECHO, paragraph } from '../drawing/bilingual.ts';
import { blankSignature, type DrawnPdf } from '../drawing/blank-signature.ts';
import { Ornaments } from '../drawing/guilloche.ts';
import { PALETTE } from '../drawing/palette.ts';
import { Sheet } from '../drawing/sheet.ts';
import { drawField } from '../drawing/signature-field.ts';
import { drawSpecimenLabel, drawSpecimenMark } from '../drawing/specimen.ts';
import type { StructureElement } from '../drawing/surface.ts';
import { ASSURANCES } from '../drawing/wording.ts';
import { drawRecordFront } from './record-front.ts';
import { drawRecordHead, drawRecordLine, RECORD_TABLE } from './record-table.ts';
import { RECORD_WORDS } from './record-words.ts';

const TOP = 122;
const ROWS = Math.floor((536 - TOP - RECORD_TABLE.head) / RECORD_TABLE.row);

/** With whose key, and how it is to be named, a record is signed. */
export interface RecordSigning {
  signedBy: string;
  assurance: Assurance;
}

/** Draws a record with an empty signature, page by page: a long one takes a second, in which others are answered too. */
export async function drawRecord(record: VerificationRecord, signing: RecordSigning): Promise<DrawnPdf> {
  const madeAt = new Date(record.madeAt);
  const sheet = new Sheet(infoOf(record, madeAt));
  const reason = RECORD_WORDS.purpose;
  const signature = sheet.reference(blankSignature({ signedAt: madeAt, signedBy: signing.signedBy, reason }));
  const ornaments = new Ornaments(sheet);
  const isSpecimen = record.lines.some(({ certificate }) => certificate?.specimen);
  beginPage(sheet, ornaments, isSpecimen);
  const part = sheet.element(sheet.root, 'Sect');
  drawRecordFront(sheet, part, record);
  drawField(sheet, part, signatureLines(signing, madeAt), signature);
  part.end();
  await drawLines(sheet, ornaments, record, isSpecimen);
  attach(sheet, record, madeAt);
  signature.end();
  return { bytes: sheet.finish(), signatureOffset: signature.offset };
}

function infoOf({ code, register }: VerificationRecord, madeAt: Date) {
  return {
    Title: `${RECORD_WORDS.title.id} ${code}`,
    Author: register,
    Subject: RECORD_WORDS.purpose,
    ...{ Producer: 'Kompeten', Creator: 'Kompeten', CreationDate: madeAt, ModDate: madeAt },
  };
}

function beginPage(sheet: Sheet, ornaments: Ornaments, isSpecimen: boolean): void {
  sheet.pdf.addPage();
  sheet.artifact(() => {
    ornaments.place('frame', 0, 0);
    if (isSpecimen) drawSpecimenMark(sheet);
  });
  if (isSpecimen) drawSpecimenLabel(sheet);
}

async function drawLines(
  sheet: Sheet,
  ornaments: Ornaments,
  record: VerificationRecord,
  isSpecimen: boolean,
): Promise<void> {
  const pages = Math.ceil(record.lines.length / ROWS);
  const part = sheet.element(sheet.root, 'Sect');
  let table: StructureElement | null = null;
  for (let page = 0; page < pages; page += 1) {
    await setImmediate();
    beginPage(sheet, ornaments, isSpecimen);
    drawPageHead(sheet, part, record, [page + 2, pages + 1]);
    table ??= sheet.element(part, 'Table');
    drawRecordHead(sheet, table, TOP);
    for (const [row, line] of record.lines.slice(page * ROWS, (page + 1) * ROWS).entries()) {
      drawRecordLine(sheet, table, line, TOP + RECORD_TABLE.head + row * RECORD_TABLE.row);
    }
  }
  part.end();
}

function drawPageHead(
  sheet: Sheet,
  part: StructureElement,
  { code, madeAt }: VerificationRecord,
  [page, pages]: [number, number],
): void {
  const { x, width } = RECORD_TABLE;
  const place = { x, y: 94, width };
  const heading = { font: 'serifBold', size: 15, color: PALETTE.red } as const;
  paragraph(sheet, part, RECORD_WORDS.annex.id, { place, style: heading }, page === 2 ? 'H2' : 'P');
  const small = { font: 'sans', size: 8, color: PALETTE.quiet } as const;
  const about = `${code} · ${localInstant(new Date(madeAt), 'Asia/Jakarta')} · Halaman / Page ${page} / ${pages}`;
  paragraph(sheet, part, about, { place: { ...place, align: 'right' }, style: small });
  paragraph(sheet, part, RECORD_WORDS.annex.en, { place: { ...place, y: 107 }, style: ECHO });
}

function signatureLines({ signedBy, assurance }: RecordSigning, madeAt: Date): string[] {
  return [
    'Ditandatangani secara elektronik oleh register',
    signedBy,
    localInstant(madeAt, 'Asia/Jakarta'),
    ASSURANCES[assurance].id,
    RECORD_WORDS.purpose,
  ];
}

function attach(sheet: Sheet, record: VerificationRecord, madeAt: Date): void {
  const description = 'Catatan pemeriksaan sebagai data / The record as data';
  const text = canonicalJson(record);
  sheet.attach({ name: RECORD_ATTACHMENT, text, type: 'application/json', description, at: madeAt });
}
