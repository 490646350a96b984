import { legalDay } from '@kompeten/domain';
import { longDate } from '../document/dates.ts';
import { Paper, type PaperHead, STRONG } from './paper.ts';
import { drawTable } from './table.ts';

/** Somebody who has still to be told on paper. */
interface Untold {
  fullName: string;
  cohortTitle: string | null;
  cooperativeName: string | null;
}

/** What a centre prints for those of its people who have not read the notice of a breach (UU 27/2022 art. 46). */
export interface BreachPapers {
  head: PaperHead;
  city: string;
  /** Head of the centre, or null where a name is to be written in. */
  headName: string | null;
  title: string;
  what: string;
  foundAt: Date;
  /** The first day on which it may have happened, or null where nobody knows. */
  occurredOn: string | null;
  /** The kinds of data that were revealed, in words. */
  data: readonly string[];
  measures: string;
  contact: string;
  /** What came of it, once it is over. */
  outcome: string | null;
  people: readonly Untold[];
  /** How many people at most earlier files name; numbers go on behind them. */
  after: number;
  createdAt: Date;
}

const DOTS = '.'.repeat(32);
const LAW = '(UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, pasal 46)';
const centred = { align: 'center', style: STRONG } as const;

/** Draws the list on which whoever was told by hand signs; it is for the centre alone. */
export function drawBreachList(papers: BreachPapers): Buffer {
  const paper = begun(papers, 'Daftar penerima pemberitahuan', 'landscape');
  paper.text('DAFTAR PENERIMA PEMBERITAHUAN KEGAGALAN PELINDUNGAN DATA', { ...centred, type: 'H1' });
  paper.text(LAW, { align: 'center' });
  paper.gap(8);
  paper.text(`Kejadian: ${papers.title}`);
  paper.text('Untuk balai saja: nama-nama ini tidak dibagikan dan tidak ditempel.');
  paper.gap(8);
  const columns = [
    { title: 'No.', share: 6, align: 'center' },
    { title: 'Nama', share: 28 },
    { title: 'Angkatan', share: 24 },
    { title: 'Koperasi', share: 22 },
    { title: 'Tanggal diterima', share: 14 },
    { title: 'Tanda tangan', share: 18 },
  ] as const;
  const rows = papers.people.map(({ fullName, cohortTitle, cooperativeName }, index) => [
    ...[`${papers.after + index + 1}`, fullName, cohortTitle ?? '', cooperativeName ?? '', '', ''],
  ]);
  drawTable(paper, columns, rows, 30);
  return paper.finish();
}

/** Draws a letter to each, on a page of its own that names nobody else. */
export function drawBreachLetters(papers: BreachPapers): Buffer {
  const paper = begun(papers, 'Pemberitahuan kegagalan pelindungan data', 'portrait');
  papers.people.forEach((person, index) => {
    if (index > 0) paper.page();
    drawLetter(paper, papers, person);
  });
  return paper.finish();
}

const begun = ({ head, title, createdAt }: BreachPapers, name: string, orientation: 'landscape' | 'portrait') =>
  new Paper(head, { title: name, subject: title, createdAt, orientation });

function drawLetter(paper: Paper, papers: BreachPapers, { fullName, cohortTitle, cooperativeName }: Untold): void {
  const { head, title, foundAt, occurredOn, data, what, measures, contact, outcome } = papers;
  paper.text('PEMBERITAHUAN KEGAGALAN PELINDUNGAN DATA PRIBADI', { ...centred, type: 'H1' });
  paper.text(LAW, { align: 'center' });
  paper.gap(14);
  paper.text('Kepada Yth.');
  paper.text(fullName, { style: STRONG });
  for (const line of [cohortTitle, cooperativeName]) if (line) paper.text(line);
  paper.gap(10);
  paper.text(`Data pribadi Saudara yang disimpan ${head.centreName} termasuk dalam kejadian berikut: ${title}.`);
  const since = occurredOn ? `, terjadi sejak ${longDate(occurredOn, 'id')}` : ', kapan terjadinya belum diketahui';
  paper.text(`Ditemukan ${longDate(legalDay(foundAt.toISOString()), 'id')}${since}.`);
  section(paper, 'Data yang terungkap', data.join('; '));
  section(paper, 'Apa yang terjadi dan bagaimana data terungkap', what);
  section(paper, 'Yang dilakukan, dan yang dapat Saudara lakukan', measures);
  if (outcome) section(paper, 'Hasil', outcome);
  section(paper, 'Tempat bertanya', contact);
  drawSignature(paper, papers);
}

function section(paper: Paper, name: string, words: string): void {
  paper.gap(8);
  paper.text(name, { style: STRONG, type: 'H2' });
  for (const line of words.split('\n').filter((one) => one.trim() !== '')) paper.text(line);
}

function drawSignature(paper: Paper, { city, headName, createdAt }: BreachPapers): void {
  paper.need(130);
  paper.gap(18);
  const place = { x: paper.left + paper.width * 0.52, width: paper.width * 0.48 };
  paper.text(`${city}, ${longDate(legalDay(createdAt.toISOString()), 'id')}`, place);
  paper.text('Kepala,', place);
  paper.gap(56);
  paper.text(headName ?? DOTS, { ...place, style: STRONG });
}
