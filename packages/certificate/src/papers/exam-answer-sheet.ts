import { BODY, Paper, type PaperHead, STRONG } from './paper.ts';
import { drawTable } from './table.ts';

/** A candidate with the sheet that is theirs; the minutes are their own, with those that an adjustment adds. */
export interface SheetCandidate {
  name: string;
  seatCode: string;
  form: string;
  minutes: number;
  letters: readonly number[];
  essays: number;
}

/** What answer sheets of a written test are drawn from: one a candidate, with as many letters as each question offers. */
export interface ExamAnswerSheets {
  head: PaperHead;
  title: string;
  schemeTitle: string;
  candidates: readonly SheetCandidate[];
  createdAt: Date;
}

/** Draws answer sheets (lembar jawaban), one a candidate on pages of its own; answers the file. */
export function drawExamAnswerSheets(sheets: ExamAnswerSheets): Buffer {
  const { head, title, schemeTitle, candidates, createdAt } = sheets;
  const info = { title: `Lembar jawaban ${title}`, subject: schemeTitle, createdAt, orientation: 'portrait' as const };
  const paper = new Paper(head, info);
  candidates.forEach((candidate, at) => {
    if (at > 0) paper.page();
    drawCandidate(paper, title, candidate);
  });
  return paper.finish();
}

function drawCandidate(paper: Paper, title: string, candidate: SheetCandidate): void {
  const { name, seatCode, form, minutes, letters, essays } = candidate;
  paper.text('LEMBAR JAWABAN', { style: { ...STRONG, size: 13 }, align: 'center', type: 'H1' });
  paper.text(title, { align: 'center' });
  paper.gap(4);
  paper.text(`Nama: ${name}`, { style: { ...STRONG, size: 11.5 } });
  paper.text(`Kode kursi: ${seatCode} · Formulir: ${form} · Waktu: ${minutes} menit`, { style: STRONG });
  paper.gap(4);
  paper.text(
    'Beri satu tanda silang pada huruf jawaban. Salah menyilang? Lingkari tanda itu, lalu silang huruf lain.',
    {
      style: { ...BODY, size: 9 },
    },
  );
  paper.gap(6);
  drawMarks(paper, letters);
  if (essays > 0) {
    paper.gap(6);
    paper.text(`${essays} soal uraian dijawab dalam naskah soal.`, { style: { ...BODY, size: 9 } });
  }
  paper.need(60);
  paper.gap(20);
  paper.text(
    'Tanda tangan asesi: ..............................     Tanda tangan penyelia: ..............................',
  );
}

/** A row a question, with as many letters as it offers. */
function drawMarks(paper: Paper, letters: readonly number[]): void {
  const most = Math.max(0, ...letters);
  const columns = [
    { title: 'Soal', share: 10, align: 'center' as const },
    ...Array.from({ length: most }, (_, at) => ({
      ...{ title: String.fromCharCode(65 + at), share: 12, align: 'center' as const },
    })),
  ];
  const rows = letters.map((count, question) => [
    `${question + 1}`,
    ...Array.from({ length: most }, (_, at) => (at < count ? String.fromCharCode(65 + at) : '')),
  ]);
  if (rows.length > 0) drawTable(paper, columns, rows, 18);
}
