import type { RegionProgress } from '@kompeten/domain';
import type { Sentences } from '@kompeten/messages';

const counts = [
  'cooperatives',
  'withCertifiedManager',
  'trained',
  'assessed',
  'certified',
  'mentored',
  'jobs',
  'seatsUsed',
  'seats',
] as const;

/** A cell of a spreadsheet: quoted, and never taken for a formula. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** The table as it is shown, for a spreadsheet: a mark of UTF-8 first, semicolons as Indonesian spreadsheets expect. */
export function progressCsv(items: readonly RegionProgress[], words: Sentences['progress']): string {
  const { columns } = words;
  const head = [
    'Kode',
    columns.region,
    columns.cooperatives,
    columns.withCertifiedManager,
    columns.trained,
    columns.assessed,
    columns.certified,
    columns.mentored,
    columns.jobs,
    columns.seats,
    words.seatsOffered,
  ];
  const lines = items.map((item) => [item.regionCode, item.regionName, ...counts.map((name) => item[name])]);
  return `\uFEFF${[head, ...lines].map((line) => line.map(csvCell).join(';')).join('\r\n')}\r\n`;
}
