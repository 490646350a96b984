import { createHash } from 'node:crypto';
import { CertificateProblem } from '../certificate-problem.ts';
import { type IndonesianTimeZone, localInstant, longDate } from '../document/dates.ts';
import { blankSignature, type DrawnPdf } from '../drawing/blank-signature.ts';
import { drawField } from '../drawing/signature-field.ts';
import { ASSURANCES } from '../drawing/wording.ts';
import type { IssuedCertificate } from '../signing/issue-certificate-pdf.ts';
import { sealed } from '../signing/seal-pdf.ts';
import type { SignatureProvider } from '../signing/signature-provider.ts';
import { commonNameOf } from '../signing/x509-certificate.ts';
import { Paper, type PaperHead, STRONG } from './paper.ts';
import { drawTable } from './table.ts';

/** One candidate as the minutes name them. */
export interface MinutesLine {
  name: string;
  assessor: string;
  recommended: string;
  decided: string;
  /** Why the panel differed, or which units are to be repeated; empty where there is nothing to say. */
  remark: string;
}

/** The minutes of a decision panel (berita acara pleno). */
export interface PanelMinutes {
  head: PaperHead;
  schemeTitle: string;
  sessionTitle: string;
  meetsOn: string;
  quorum: number;
  members: readonly string[];
  lines: readonly MinutesLine[];
  /** Who concluded the panel. */
  concludedBy: string;
}

/** When and where the minutes are signed. */
export interface MinutesSigning {
  signedAt: Date;
  timeZone: IndonesianTimeZone;
}

const PURPOSE = 'Berita acara pleno keputusan sertifikasi';
const ROW = 30;
const ABOVE_SIGNATURE = 420;

/** Draws the minutes and signs them as PAdES B-B by the same port as certificates. */
export async function issueMinutes(
  minutes: PanelMinutes,
  signer: SignatureProvider,
  { signedAt, timeZone }: MinutesSigning,
): Promise<IssuedCertificate> {
  const [certificate] = signer.certificateChain;
  if (certificate === undefined) throw new CertificateProblem('chain_invalid');
  const signedBy = commonNameOf(certificate);
  const field = [
    'Ditandatangani secara elektronik oleh',
    minutes.concludedBy,
    `${localInstant(signedAt, timeZone)} · kunci: ${signedBy}`,
    ASSURANCES[signer.assurance].id,
    `${ASSURANCES[signer.assurance].en} (PP 71/2019 art. 60)`,
  ];
  const pdf = await sealed(drawMinutes(minutes, { signedAt, signedBy, field }), signer);
  return { pdf, sha256: createHash('sha256').update(pdf).digest('hex'), signedBy, signedAt: signedAt.toISOString() };
}

interface Seal {
  signedAt: Date;
  signedBy: string;
  field: readonly string[];
}

function drawMinutes(minutes: PanelMinutes, { signedAt, signedBy, field }: Seal): DrawnPdf {
  const title = `Berita Acara Pleno ${minutes.sessionTitle}`;
  const info = { title, subject: minutes.schemeTitle, createdAt: signedAt, orientation: 'landscape' } as const;
  const paper = new Paper(minutes.head, info);
  const signature = paper.sheet.reference(blankSignature({ signedAt, signedBy, reason: PURPOSE }));
  drawOpening(paper, minutes);
  drawTable(paper, COLUMNS, minutes.lines.map(rowOf), ROW);
  paper.gap(10);
  paper.text(closing(minutes));
  if (paper.y > ABOVE_SIGNATURE) paper.page();
  drawField(paper.sheet, paper.part, field, signature);
  const bytes = paper.finish(signature);
  return { bytes, signatureOffset: signature.offset };
}

function drawOpening(paper: Paper, { schemeTitle, sessionTitle, meetsOn, quorum, members }: PanelMinutes): void {
  paper.text('BERITA ACARA PLENO KEPUTUSAN SERTIFIKASI', {
    ...{ align: 'center', type: 'H1' },
    style: { ...STRONG, size: 13 },
  });
  paper.gap(8);
  const when = longDate(meetsOn, 'id');
  paper.text(`Pada ${when} pleno memutuskan hasil asesmen “${sessionTitle}” pada skema “${schemeTitle}”.`);
  paper.text(`Anggota pleno (kuorum ${quorum}): ${members.join(', ')}.`);
  paper.gap(8);
}

const COLUMNS = [
  { title: 'No.', share: 5, align: 'center' },
  { title: 'Nama asesi', share: 24 },
  { title: 'Asesor', share: 18 },
  { title: 'Rekomendasi', share: 13, align: 'center' },
  { title: 'Keputusan', share: 13, align: 'center' },
  { title: 'Catatan', share: 27 },
] as const;

const rowOf = ({ name, assessor, recommended, decided, remark }: MinutesLine, index: number): string[] => [
  ...[`${index + 1}`, name, assessor, recommended, decided, remark],
];

const closing = ({ lines, concludedBy }: PanelMinutes): string =>
  `Demikian ${lines.length} keputusan diambil. Pleno ditutup oleh ${concludedBy}. ` +
  'Rekomendasi adalah milik asesor, keputusan adalah milik pleno; koreksi hanya dengan keputusan baru.';
