import { assertPrintable } from '../drawing/fonts.ts';
import { BODY, Paper, type PaperHead, RULE, STRONG } from './paper.ts';

/** One question as it is printed; without answers, it is written about. */
export interface PrintedQuestion {
  prompt: string;
  options: readonly string[];
  /** A JPEG, and what it shows in words. */
  picture: { content: Buffer; alt: string } | null;
}

/** What a booklet of a written test is drawn from. There is no key in it. */
export interface ExamBooklet {
  head: PaperHead;
  title: string;
  form: string;
  schemeTitle: string;
  minutes: number;
  questions: readonly PrintedQuestion[];
  createdAt: Date;
}

const PICTURE = { width: 260, height: 180 };
const INDENT = 24;
/** Lines to write an essay on. */
const LINES = 9;

/** Draws the booklet of one form (naskah soal); answers the file. */
export function drawExamBooklet(booklet: ExamBooklet): Buffer {
  const { head, title, form, schemeTitle, minutes, questions, createdAt } = booklet;
  const info = {
    title: `${title}, formulir ${form}`,
    subject: schemeTitle,
    createdAt,
    orientation: 'portrait' as const,
  };
  const paper = new Paper(head, info);
  paper.text('NASKAH SOAL UJI TERTULIS', { style: { ...STRONG, size: 13 }, align: 'center', type: 'H1' });
  paper.text(title, { align: 'center', style: STRONG });
  paper.text(schemeTitle, { align: 'center' });
  paper.text(`Formulir ${form} · ${questions.length} soal · ${minutes} menit`, { align: 'center', style: STRONG });
  paper.gap(6);
  paper.text(
    'Tulis nama dan formulir pada lembar jawaban. Soal pilihan: beri tanda silang pada satu huruf. ' +
      'Soal uraian dijawab dalam naskah ini, di bawah soalnya. Naskah dikembalikan kepada penyelia.',
    { style: { ...BODY, size: 9.5 } },
  );
  paper.gap(10);
  for (const [at, question] of questions.entries()) drawQuestion(paper, question, at + 1);
  return paper.finish();
}

function drawQuestion(paper: Paper, { prompt, options, picture }: PrintedQuestion, number: number): void {
  paper.need(60 + (picture ? PICTURE.height : 0) + options.length * 16);
  paper.text(`Soal ${number}`, { style: { ...STRONG, size: 9.5 }, type: 'H2' });
  for (const line of prompt.split(/\n+/)) paper.text(line);
  if (picture) drawPicture(paper, picture);
  paper.gap(3);
  options.forEach((option, at) => {
    const letter = String.fromCharCode(65 + at);
    paper.text(`${letter}. ${option}`, { x: paper.left + INDENT, width: paper.width - INDENT });
  });
  if (options.length === 0) drawLines(paper);
  paper.gap(11);
}

function drawPicture(paper: Paper, { content, alt }: NonNullable<PrintedQuestion['picture']>): void {
  assertPrintable('paper', alt);
  paper.gap(4);
  const { sheet, left: x, y, part } = paper;
  const bbox: [number, number, number, number] = [x, y, x + PICTURE.width, y + PICTURE.height];
  const draw = () => void sheet.pdf.image(content, x, y, { fit: [PICTURE.width, PICTURE.height] });
  sheet.element(part, 'Figure', { alt, bbox }, draw).end();
  paper.gap(PICTURE.height + 4);
}

function drawLines(paper: Paper): void {
  for (let line = 0; line < LINES; line += 1) {
    paper.need(24);
    paper.gap(22);
    const { sheet, left, width, y } = paper;
    sheet.artifact(() => {
      sheet.pdf
        .lineWidth(0.5)
        .moveTo(left, y)
        .lineTo(left + width, y)
        .stroke(RULE);
    });
  }
}
