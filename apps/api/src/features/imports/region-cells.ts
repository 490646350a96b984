import type { Cell } from '../../spreadsheets/cell.ts';
import type { Read } from '../../spreadsheets/cell-values.ts';
import { textOf } from '../../spreadsheets/titled-table.ts';
import type { KindField, ReadingTools } from './import-kind.ts';

/** The columns that say a region by name, from the province down. */
export const ways = ['province', 'regency', 'district', 'village'] as const;

type RegionField = (typeof ways)[number] | 'regionCode';

/** A region by its code, or by the names on the way to it; and the column that says it. */
export function regionIn(
  cells: Readonly<Partial<Record<RegionField, Cell>>>,
  { regions }: ReadingTools,
): Read<string> & { field: RegionField } {
  if (cells.regionCode) return { ...regions.byCode(textOf(cells.regionCode)), field: 'regionCode' };
  const names = ways.flatMap((way) => (cells[way] ? [textOf(cells[way])] : []));
  const last = ways.findLast((way) => cells[way]) ?? 'regionCode';
  const isGapped = ways.slice(0, names.length).some((way) => !cells[way]);
  if (names.length === 0 || isGapped) return { issue: { code: 'required' }, field: last };
  return { ...regions.byNames(names), field: last };
}

/** Whatever column says the region, it is marked at its code. */
export const regionMarked = (name: string): string => (ways.includes(name as never) ? 'regionCode' : name);

/** The columns of a region, by code or by names. */
export const regionFields: readonly KindField[] = [
  {
    key: 'regionCode',
    alsoCalled: ['kode desa', 'kode kemendagri', 'kode wilayah kemendagri', 'village code', 'kode desa kelurahan'],
    group: 'region',
  },
  { key: 'province', alsoCalled: ['prov', 'nama provinsi'], group: 'region' },
  { key: 'regency', alsoCalled: ['kabupaten', 'kab kota', 'kota', 'nama kabupaten', 'regency', 'city'] },
  { key: 'district', alsoCalled: ['kec', 'nama kecamatan', 'subdistrict'] },
  { key: 'village', alsoCalled: ['desa', 'kelurahan', 'nama desa', 'nama kelurahan'] },
];
