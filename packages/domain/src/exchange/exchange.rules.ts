import { plain } from '../imports/matching.rules.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { type ExchangeColumn, type ExchangeFormat, type ExchangeProfile, reportedToBnsp } from './exchange-profile.ts';
import { type ExchangeRecord, type ExchangeRow, isFieldOf } from './exchange-record.ts';

/** What stands in a cell: a text or a number; an unknown value leaves it empty. */
export type ExchangeCell = string | number | null;

/** Records as rows in the layout of another system, the heading first; what we do not know stays empty. */
export function rowsIn(
  { columns }: Pick<ExchangeProfile, 'columns'>,
  records: readonly ExchangeRow[],
): ExchangeCell[][] {
  return [columns.map(({ theirs }) => theirs), ...records.map((record) => rowIn(columns, record))];
}

/** One record in the layout of another system. */
export const rowIn = (columns: readonly ExchangeColumn[], record: ExchangeRow): ExchangeCell[] =>
  columns.map(({ ours, format, codes, fixed }) =>
    ours === null ? (fixed ?? null) : (codeOf(record[ours] ?? null, codes) ?? written(record[ours] ?? null, format)),
  );

/** What the other system writes for a value, however the value was typed into its list; null where it has no code. */
function codeOf(value: ExchangeCell, codes: ExchangeColumn['codes'] = []): string | null {
  if (value === null) return null;
  const said = plain(String(value));
  return codes.find((each) => plain(each.value) === said)?.code ?? null;
}

const SEX: Readonly<Record<string, string>> = { male: 'L', female: 'P', 'Laki-laki': 'L', Perempuan: 'P' };
const JUDGEMENT: Readonly<Record<string, string>> = { competent: 'K', not_yet_competent: 'BK' };

function written(value: ExchangeCell, format: ExchangeFormat): ExchangeCell {
  if (value === null) return null;
  const text = String(value);
  switch (format) {
    case 'plain':
      return value;
    case 'digits':
      return text.replace(/\D/g, '');
    case 'capitals':
      return text.toUpperCase();
    case 'sex_letter':
      return SEX[text] ?? text;
    case 'k_bk':
      return JUDGEMENT[text] ?? text;
    case 'day_iso':
      return text.slice(0, 10);
    case 'day_slash':
      return turned(text, '/');
    case 'day_dash':
      return turned(text, '-');
  }
}

/** A day with the day before the month; a year alone, and whatever is no day, stays as it is. */
function turned(text: string, between: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return parts ? [parts[3], parts[2], parts[1]].join(between) : text;
}

/** What each heading of a file holds by a layout; a heading that the layout does not know, or that holds nothing of ours, is null. */
export function columnsBy(
  { columns }: Pick<ExchangeProfile, 'columns'>,
  headings: readonly string[],
): (ExchangeColumn['ours'] | null)[] {
  const known = new Map(columns.map(({ theirs, ours }) => [plain(theirs), ours]));
  const taken = new Set<string>();
  return headings.map((heading) => {
    const ours = known.get(plain(heading)) ?? null;
    if (ours === null || taken.has(ours)) return null;
    taken.add(ours);
    return ours;
  });
}

/** Whether whole NIKs stand in a layout, so that writing it out is a look at each of them, with a reason. */
export const holdsNik = ({ columns }: Pick<ExchangeProfile, 'columns'>): boolean =>
  columns.some(({ ours }) => ours === 'nik');

/** Refuses a layout with a field that its kind of record does not have, or with one heading twice. */
export function assertLayout(record: ExchangeRecord, columns: readonly ExchangeColumn[]): void {
  const headings = new Set<string>();
  for (const { ours, theirs } of columns) {
    if (ours !== null && !isFieldOf(record, ours))
      throw new DomainError('exchange.field_not_of_record', { field: ours });
    if (headings.has(plain(theirs))) throw new DomainError('exchange.heading_twice', { heading: theirs });
    headings.add(plain(theirs));
  }
}

type Way = Pick<ExchangeProfile, 'direction'>;

const goes = (way: 'export' | 'import', { direction }: Way) => direction === way || direction === 'both';

/** Refuses a change of direction after which no layout in force would serve to tell BNSP, or to take its numbers. */
export function assertStillReported(
  before: Pick<ExchangeProfile, 'system' | 'record' | 'direction'>,
  after: Way,
  others: readonly Way[],
): void {
  if (before.system !== reportedToBnsp.system || before.record !== reportedToBnsp.record) return;
  const lost = (['export', 'import'] as const).find(
    (way) => goes(way, before) && ![after, ...others].some((one) => goes(way, one)),
  );
  if (lost) throw new DomainError('exchange.only_one', { direction: lost });
}
