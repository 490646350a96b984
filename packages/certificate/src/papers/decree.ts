import { dateRange, longDate } from '../document/dates.ts';
import { BODY, Paper, type PaperHead, STRONG } from './paper.ts';
import { drawTable } from './table.ts';

/** The decree that names the participants of a cohort (SK peserta). */
export interface Decree {
  head: PaperHead;
  /** Number and day of the decree; dots to be filled in by hand where they are not known. */
  number: string | null;
  decidedOn: string | null;
  city: string;
  /** Head of the centre, or null where a name is to be written in. */
  headName: string | null;
  cohortTitle: string;
  programmeTitle: string;
  startsOn: string;
  endsOn: string;
  participants: readonly { name: string; cooperative: string; role: string }[];
  createdAt: Date;
}

const DOTS = '.'.repeat(32);

/** Draws the decree and, as its annex, the participants; answers the file. */
export function drawDecree(decree: Decree): Buffer {
  const { head, cohortTitle, createdAt } = decree;
  const title = `Penetapan peserta ${cohortTitle}`;
  const paper = new Paper(head, { title, subject: decree.programmeTitle, createdAt, orientation: 'portrait' });
  drawTitle(paper, decree);
  drawGrounds(paper, decree);
  drawDecisions(paper, decree);
  drawSignature(paper, decree);
  paper.page();
  drawAnnex(paper, decree);
  return paper.finish();
}

const centred = { align: 'center', style: STRONG } as const;

function drawTitle(paper: Paper, { head, number, cohortTitle }: Decree): void {
  const office = `KEPUTUSAN KEPALA ${head.centreName.toUpperCase()}`;
  paper.text(office, { ...centred, style: { ...STRONG, size: 12 }, type: 'H1' });
  paper.text(`NOMOR ${number ?? DOTS}`, centred);
  paper.gap(6);
  paper.text('TENTANG', centred);
  paper.text(`PENETAPAN PESERTA ${cohortTitle.toUpperCase()}`, centred);
  paper.gap(16);
}

function drawGrounds(paper: Paper, { cohortTitle, programmeTitle }: Decree): void {
  clause(paper, 'Menimbang', [
    `a. bahwa akan dilaksanakan pelatihan “${programmeTitle}” pada ${cohortTitle};`,
    'b. bahwa untuk kelancaran dan ketertiban pelaksanaannya perlu ditetapkan pesertanya;',
  ]);
  clause(paper, 'Memperhatikan', ['Hasil pendaftaran dan seleksi calon peserta.']);
}

function drawDecisions(paper: Paper, { cohortTitle, startsOn, endsOn }: Decree): void {
  paper.text('MEMUTUSKAN:', { ...centred, type: 'H2' });
  paper.gap(8);
  const people = 'Menetapkan nama-nama yang tercantum dalam lampiran keputusan ini sebagai peserta';
  clause(paper, 'KESATU', [`${people} ${cohortTitle}.`]);
  clause(paper, 'KEDUA', [`Pelatihan dilaksanakan pada ${dateRange(startsOn, endsOn, 'id')}.`]);
  clause(paper, 'KETIGA', [
    'Peserta wajib mengikuti seluruh sesi, mengisi daftar hadir, dan mengikuti penilaian sampai selesai.',
  ]);
  clause(paper, 'KEEMPAT', [
    'Keputusan ini berlaku sejak ditetapkan; apabila terdapat kekeliruan akan diperbaiki sebagaimana mestinya.',
  ]);
}

function clause(paper: Paper, name: string, sentences: readonly string[]): void {
  const beside = 104;
  paper.need(4 * BODY.size);
  const top = paper.y;
  paper.text(`${name} :`, { width: beside, style: STRONG });
  paper.y = top;
  for (const sentence of sentences) paper.text(sentence, { x: paper.left + beside, width: paper.width - beside });
  paper.gap(8);
}

function drawSignature(paper: Paper, { city, decidedOn, headName }: Decree): void {
  paper.need(140);
  paper.gap(16);
  const place = { x: paper.left + paper.width * 0.52, width: paper.width * 0.48 };
  paper.text(`Ditetapkan di ${city}`, place);
  paper.text(`pada tanggal ${decidedOn ? longDate(decidedOn, 'id') : DOTS}`, place);
  paper.gap(4);
  paper.text('Kepala,', place);
  paper.gap(56);
  paper.text(headName ?? DOTS, { ...place, style: STRONG });
}

function drawAnnex(paper: Paper, { number, decidedOn, participants, cohortTitle }: Decree): void {
  paper.text('LAMPIRAN', { style: STRONG, type: 'H2' });
  paper.text(`Keputusan Nomor ${number ?? DOTS}, tanggal ${decidedOn ? longDate(decidedOn, 'id') : DOTS}`);
  paper.text(`Peserta ${cohortTitle}: ${participants.length} orang`);
  paper.gap(8);
  const columns = [
    { title: 'No.', share: 6, align: 'center' },
    { title: 'Nama', share: 38 },
    { title: 'Koperasi', share: 36 },
    { title: 'Jabatan', share: 20 },
  ] as const;
  const rows = participants.map(({ name, cooperative, role }, index) => [`${index + 1}`, name, cooperative, role]);
  drawTable(paper, columns, rows, 24);
}
