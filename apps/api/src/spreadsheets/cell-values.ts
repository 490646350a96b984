import { type InputIssue, plain } from '@kompeten/domain';
import { type Locale, locales } from '@kompeten/messages';
import type { Cell } from './cell.ts';
import { textOf } from './titled-table.ts';

/** A value that was read from a cell, or what is wrong with it. */
export type Read<T> = { value: T } | { issue: Omit<InputIssue, 'pointer'> };

const unreadable = { issue: { code: 'date_unreadable' } };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei may', 'jun', 'jul', 'agu aug ags', 'sep', 'okt oct', 'nov', 'des dec'];

/** A date in any of the forms that people write, the day before the month; or the year alone. */
export function dateIn(cell: Cell): Read<string> {
  if (cell.kind === 'day') return { value: cell.day };
  if (cell.kind === 'number') return fromNumber(Number(cell.digits));
  const text = cell.text.trim();
  if (/^\d{4}$/.test(text)) return { value: text };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (local) return day(local[3], local[2], local[1]);
  const named = /^(\d{1,2})[-/. ]([a-z]{3,12})\.?[-/. ](\d{4})$/i.exec(text);
  return named ? day(named[3], monthOf(named[2]), named[1]) : unreadable;
}

/** A number is a year, or a day as spreadsheets count them: since the end of 1899. */
function fromNumber(value: number): Read<string> {
  if (!Number.isFinite(value)) return unreadable;
  if (value >= 1900 && value < 2100) return { value: String(Math.floor(value)) };
  if (value < 2100 || value > 60_000) return unreadable;
  return { value: new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000).toISOString().slice(0, 10) };
}

const monthOf = (name = '') => {
  const start = name.toLowerCase().slice(0, 3);
  return String(MONTHS.findIndex((names) => names.split(' ').includes(start)) + 1);
};

function day(year = '', month = '', date = ''): Read<string> {
  const value = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${value}T00:00:00Z`);
  const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
  return isReal ? { value } : unreadable;
}

/** A NIK keeps its 16 digits only as text: as a number the spreadsheet has rounded it already. */
export function nikIn(cell: Cell): Read<string> {
  const text = textOf(cell);
  const isRounded = cell.kind !== 'text' || /^\d+([.,]\d+)?e\+?\d+$/i.test(text.replace(/\s/g, ''));
  return isRounded ? { issue: { code: 'nik_as_number' } } : { value: text };
}

/** A choice by its name in either language, or as people abbreviate it. */
export function choiceOf<T extends string>(
  options: readonly T[],
  words: (locale: Locale) => Record<T, string>,
  alsoCalled: Partial<Record<T, readonly string[]>>,
): (cell: Cell, locale: Locale) => Read<T> {
  const names = new Map<string, T>();
  for (const option of options) {
    const spoken = [option, ...locales.map((locale) => words(locale)[option]), ...(alsoCalled[option] ?? [])];
    for (const name of spoken) names.set(plain(name), option);
  }
  return (cell, locale) => {
    const value = names.get(plain(textOf(cell)));
    const values = options.map((option) => words(locale)[option]);
    return value ? { value } : { issue: { code: 'choice_unknown', values } };
  };
}

const YES = new Set(['ya', 'y', 'yes', 'true', '1', 'benar', 'sudah']);
const NO = new Set(['tidak', 'no', 'n', 'false', '0', 'bukan', 'belum']);

/** Yes or no, as people write it in either language. */
export function yesIn(cell: Cell): Read<boolean> {
  const word = plain(textOf(cell));
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { issue: { code: 'choice_unknown', values: ['Ya', 'Tidak'] } };
}

/** Words that stand in one cell, divided by commas, semicolons or lines. */
export const wordsIn = (cell: Cell): Read<string[]> => ({
  value: textOf(cell)
    .split(/[,;\n]+/)
    .flatMap((word) => word.trim() || []),
});

/** Several choices in one cell. */
export const choicesOf =
  <T extends string>(choice: (cell: Cell, locale: Locale) => Read<T>) =>
  (cell: Cell, locale: Locale): Read<T[]> => {
    const chosen: T[] = [];
    for (const word of textOf(cell)
      .split(/[,;/\n]+/)
      .filter((part) => part.trim() !== '')) {
      const read = choice({ kind: 'text', text: word.trim() }, locale);
      if ('issue' in read) return read;
      chosen.push(read.value);
    }
    return { value: [...new Set(chosen)] };
  };

/** A whole number. */
export function wholeIn(cell: Cell): Read<number> {
  const value = Number(textOf(cell).trim());
  return Number.isInteger(value) ? { value } : { issue: { code: 'number_unreadable' } };
}

/** A time of day as `HH:MM`; spreadsheets count it as a part of the day. */
export function clockIn(cell: Cell): Read<string> {
  const unread = { issue: { code: 'time_unreadable' } };
  const said = textOf(cell).trim();
  const parts = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/.exec(said);
  const minutes = parts ? Number(parts[1]) * 60 + Number(parts[2]) : Math.round((Number(said) % 1) * 1440);
  const isPart = parts === null && cell.kind === 'number' && Number(said) < 1;
  if (!(parts || isPart) || minutes >= 1440 || Number(parts?.[2] ?? 0) > 59) return unread;
  return { value: `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` };
}
