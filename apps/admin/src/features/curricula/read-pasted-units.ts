/** A unit as it stands in pasted lines; what a line does not say is null. */
export interface PastedUnit {
  code: string;
  title: string | null;
  group: string | null;
  theoryHours: number | null;
  practiceHours: number | null;
  lessonHours: number | null;
}

/** What pasted lines say, and the numbers of the lines that say nothing. */
export interface PastedUnits {
  units: PastedUnit[];
  unread: number[];
}

const CODE = /^[A-Z0-9]+(?:[.-][A-Z0-9]+)+$/i;
const HOURS = /^\d{1,4}(?:\s*jp)?$/i;

/**
 * Reads units from the lines of a spreadsheet: a code, a title, hours of theory and practice, or one number for both.
 * A line of words alone names the group of those below it; a heading with several columns names nothing.
 */
export function readPastedUnits(typed: string): PastedUnits {
  const read: PastedUnits = { units: [], unread: [] };
  let group: string | null = null;
  for (const [at, line] of typed.split(/\r?\n/).entries()) {
    const cells = cellsOf(line);
    const code = cells.find((cell) => CODE.test(cell) && /\d/.test(cell));
    const numbers = cells.filter((cell) => HOURS.test(cell)).map((cell) => Number.parseInt(cell, 10));
    const words = cells.filter((cell) => cell !== code && !HOURS.test(cell) && !isPlace(cell));
    if (code)
      read.units.push({ code: code.toUpperCase(), title: words[0] ?? null, group, ...hoursOf(numbers, cells, code) });
    else if (words.length === 1 && numbers.length === 0) group = words[0] ?? null;
    else if (numbers.length > 0) read.unread.push(at + 1);
  }
  return read;
}

const cellsOf = (line: string) =>
  line
    .split(/\t|;|\s{2,}/)
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '');

/** The number of a line, such as `1.` or `2)`. */
const isPlace = (cell: string) => /^\d{1,2}[.)]$/.test(cell);

/** A number before the code counts the lines; those behind it are theory and practice, and their sum where there are three. */
function hoursOf(numbers: readonly number[], cells: readonly string[], code: string) {
  const behind = cells.slice(cells.indexOf(code) + 1).filter((cell) => HOURS.test(cell)).length;
  const [first = null, second = null, third = null] = behind === 0 ? [] : numbers.slice(numbers.length - behind);
  if (second === null) return { theoryHours: null, practiceHours: null, lessonHours: first };
  return { theoryHours: first, practiceHours: second, lessonHours: third ?? (first ?? 0) + second };
}
