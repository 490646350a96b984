import type { PaperHead } from '../papers/paper.ts';

/** A name and what stands beside it. */
export type FormFact = readonly [name: string, value: string];

/** A column of a table in a form; widths are shares of the whole. */
export interface FormColumn {
  title: string;
  share: number;
  align?: 'left' | 'center';
}

/** One part of a form, below its title; `of` is what the form calls it where the title names a thing, such as a unit. */
export type FormPart = { title?: string; of?: string } & (
  | { kind: 'facts'; facts: readonly FormFact[] }
  | { kind: 'text'; paragraphs: readonly string[] }
  | { kind: 'choices'; choices: readonly { text: string; chosen: boolean }[] }
  | { kind: 'table'; columns: readonly FormColumn[]; rows: readonly (readonly string[])[]; empty?: string }
);

/** Who signed a form, when and how; what is not signed yet stays dotted, to be signed by hand. */
export interface FormSignature {
  role: string;
  name: string;
  /** When, in the words of the place; null where nobody has signed. */
  signedAt: string | null;
  /** How: in their own session, with their name on the assessor's device. */
  way: string | null;
}

/** A form of the assessment as plain data: every form is one, and one layout draws them all. */
export interface Form {
  head: PaperHead;
  /** `FR.AK.01`. */
  code: string;
  title: string;
  /** What the file is about, for its own description: the candidate and the scheme. */
  subject: string;
  parts: readonly FormPart[];
  signatures: readonly FormSignature[];
  createdAt: Date;
}

/** What a part says where nothing is recorded. */
export const NOTHING = '–';

/** A box, ticked or not, in signs that every embedded font has. */
export const box = (chosen: boolean): string => (chosen ? '[X]' : '[  ]');

/** What a form calls one of its parts; null of the facts that every form begins with. */
export const partName = ({ of, title }: FormPart): string | null => of ?? title ?? null;

/**
 * The parts of a form in which nothing stands: no fact, no sentence, no choice, no row or, in a table of boxes, no tick. A
 * table that says in words that there was nothing has said so.
 */
export const emptyParts = (form: Form): string[] => [
  ...new Set(form.parts.filter(isEmpty).map((part) => partName(part) ?? '')),
];

const isBlank = (text: string) => text.trim() === '' || text.trim() === NOTHING;

function isEmpty(part: FormPart): boolean {
  if (part.kind === 'facts') return part.facts.every(([, value]) => isBlank(value));
  if (part.kind === 'text') return part.paragraphs.every(isBlank);
  if (part.kind === 'choices') return part.choices.every(({ chosen }) => !chosen);
  if (part.rows.length === 0) return isBlank(part.empty ?? NOTHING);
  const cells = part.rows.flat();
  const boxes = cells.flatMap((cell) => cell.split('\n').filter((line) => line.startsWith('[')));
  return boxes.length > 0 ? !boxes.some((line) => line.startsWith(box(true))) : cells.every(isBlank);
}
