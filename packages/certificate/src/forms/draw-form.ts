import { BODY, Paper, STRONG } from '../papers/paper.ts';
import { box, type Form, type FormFact, type FormPart, type FormSignature, NOTHING } from './form.ts';
import { drawFormTable } from './form-table.ts';

const DOTS = '.'.repeat(40);
const NAMES = 150;

/** Draws a form of the assessment as a tagged file, filled from what is recorded; answers the file. */
export function drawForm({ head, code, title, subject, parts, signatures, createdAt }: Form): Buffer {
  const info = { title: `${code} ${title}`, subject, createdAt, orientation: 'portrait' } as const;
  const paper = new Paper(head, info);
  paper.text(code, { style: { ...STRONG, size: 9 }, align: 'right' });
  paper.text(title.toUpperCase(), { style: { ...STRONG, size: 13 }, align: 'center', type: 'H1' });
  paper.gap(8);
  for (const part of parts) drawPart(paper, part);
  if (signatures.length > 0) drawSignatures(paper, signatures);
  return paper.finish();
}

function drawPart(paper: Paper, part: FormPart): void {
  if (part.title) {
    paper.need(60);
    paper.gap(4);
    paper.text(part.title, { style: { ...STRONG, size: 11 }, type: 'H2' });
    paper.gap(3);
  }
  if (part.kind === 'facts') for (const fact of part.facts) drawFact(paper, fact);
  else if (part.kind === 'text') for (const paragraph of part.paragraphs) drawParagraph(paper, paragraph);
  else if (part.kind === 'choices') {
    for (const { text, chosen } of part.choices)
      paper.text(`${box(chosen)} ${text}`, { style: { ...BODY, size: 9.5 } });
  } else if (part.rows.length > 0) drawFormTable(paper, part.columns, part.rows);
  else paper.text(part.empty ?? NOTHING);
  paper.gap(8);
}

function drawFact(paper: Paper, [name, value]: FormFact): void {
  const style = { ...BODY, size: 9.5 };
  paper.need(3 * style.size);
  const top = paper.y;
  paper.text(name, { style, width: NAMES - 8 });
  const below = paper.y;
  paper.y = top;
  paper.text(`: ${value === '' ? NOTHING : value}`, { style, x: paper.left + NAMES, width: paper.width - NAMES });
  paper.y = Math.max(paper.y, below) + 2;
}

function drawParagraph(paper: Paper, paragraph: string): void {
  for (const line of paragraph.split('\n')) paper.text(line === '' ? NOTHING : line, { style: { ...BODY, size: 9.5 } });
  paper.gap(4);
}

/** Names, times and ways side by side; what is not signed yet is dotted. */
function drawSignatures(paper: Paper, signatures: readonly FormSignature[]): void {
  const columns = [
    { title: 'Sebagai', share: 22 },
    { title: 'Nama', share: 34 },
    { title: 'Tanda tangan dan waktu', share: 44 },
  ];
  paper.need(90);
  paper.text('Tanda tangan', { style: { ...STRONG, size: 11 }, type: 'H2' });
  paper.gap(3);
  drawFormTable(
    paper,
    columns,
    signatures.map(({ role, name, signedAt, way }) => [
      role,
      name === '' ? DOTS : name,
      signedAt ? `Ditandatangani ${signedAt}${way ? `, ${way}` : ''}` : `\n${DOTS}`,
    ]),
  );
}
