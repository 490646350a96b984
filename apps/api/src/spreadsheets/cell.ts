/** A cell as it stands in the file: numbers keep their digits as written, so that none is lost by reading them. */
export type Cell = { kind: 'text'; text: string } | { kind: 'number'; digits: string } | { kind: 'day'; day: string };

/** The rows of a spreadsheet; an empty cell is null. */
export type Table = (Cell | null)[][];

/** A text cell; the apostrophe that forces a text is no part of it. */
export function textCell(raw: string): Cell | null {
  const text = raw.trim().replace(/^['’](?=\S)/, '');
  return text === '' ? null : { kind: 'text', text };
}
