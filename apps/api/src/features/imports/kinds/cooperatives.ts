import { inputIssues } from '@kompeten/contract';
import { BusinessUnit, CooperativeKind, NewCooperative } from '@kompeten/domain';
import { importSheetsIn, termsIn } from '@kompeten/messages';
import { choiceOf, type Read, yesIn } from '../../../spreadsheets/cell-values.ts';
import type { Cell } from '../../../spreadsheets/spreadsheet.ts';
import { textOf } from '../../../spreadsheets/titled-table.ts';
import type { FieldIssue, KindOfImport, ReadingTools, ReadValues } from '../import-kind.ts';

type Field = keyof ReturnType<typeof importSheetsIn>['cooperatives']['columns'];
type Cells = Readonly<Partial<Record<Field, Cell>>>;

const kindIn = choiceOf(CooperativeKind.options, (locale) => termsIn(locale).cooperativeKind, {
  village: ['kopdes', 'kopkel', 'kdkmp', 'kdmp', 'kkmp', 'koperasi desa', 'koperasi kelurahan', 'desa', 'kelurahan'],
  savings_and_loan: ['ksp', 'kspps', 'simpan pinjam'],
  consumer: ['konsumen'],
  worker: ['pekerja'],
  driver: ['pengemudi', 'ojek'],
  courier: ['kurir'],
  other: ['lain', 'lainnya', 'produsen', 'jasa', 'pemasaran'],
});

const unitIn = choiceOf(BusinessUnit.options, (locale) => termsIn(locale).businessUnit, {
  office: ['kantor'],
  groceries: ['sembako', 'gerai'],
  savings_and_loan: ['unit simpan pinjam', 'usp'],
  pharmacy: ['apotek desa'],
  clinic: ['klinik desa'],
  cold_storage: ['gudang', 'cold storage', 'pergudangan'],
  logistics: ['logistik', 'kendaraan'],
});

/** What a row may leave out: a known cooperative keeps its kind, a new one is a village's. */
const Given = NewCooperative.partial({ kind: true });

const text = (cell: Cell): Read<string> => ({ value: textOf(cell) });

const ways = ['province', 'regency', 'district', 'village'] as const;

function regionIn(cells: Cells, { regions }: ReadingTools): Read<string> & { field: Field } {
  if (cells.regionCode) return { ...regions.byCode(textOf(cells.regionCode)), field: 'regionCode' };
  const names = ways.flatMap((way) => (cells[way] ? [textOf(cells[way])] : []));
  const last = ways.findLast((way) => cells[way]) ?? 'regionCode';
  const isGapped = ways.slice(0, names.length).some((way) => !cells[way]);
  if (names.length === 0 || isGapped) return { issue: { code: 'required' }, field: last };
  return { ...regions.byNames(names), field: last };
}

function unitsIn(cell: Cell, { locale }: ReadingTools): Read<BusinessUnit[]> {
  const units: BusinessUnit[] = [];
  for (const word of textOf(cell)
    .split(/[,;/\n]+/)
    .filter((part) => part.trim() !== '')) {
    const read = unitIn({ kind: 'text', text: word.trim() }, locale);
    if ('issue' in read) return read;
    units.push(read.value);
  }
  return { value: [...new Set(units)] };
}

function read(cells: Cells, tools: ReadingTools): ReadValues {
  const issues: FieldIssue[] = [];
  const take = <T>(field: Field, result: Read<T> | undefined): T | undefined => {
    if (result && 'issue' in result) issues.push({ ...result.issue, field });
    return result && 'value' in result ? result.value : undefined;
  };
  const of = <T>(field: Field, reader: (cell: Cell) => Read<T>) => take(field, cells[field] && reader(cells[field]));
  const region = regionIn(cells, tools);
  const given = {
    name: of('name', text),
    kind: of('kind', (cell) => kindIn(cell, tools.locale)),
    regionCode: take(region.field, region),
    legalEntityNumber: of('legalEntityNumber', text),
    provisional: of('provisional', yesIn),
    businessUnits: of('businessUnits', (cell) => unitsIn(cell, tools)),
    address: of('address', text),
  };
  const parsed = Given.safeParse(given);
  if (parsed.success && issues.length === 0) return { values: valuesOf(parsed.data), issues };
  const said = new Set(issues.map(({ field }) => (ways.includes(field as never) ? 'regionCode' : field)));
  const faults = parsed.error ? inputIssues(parsed.error, given) : [];
  for (const { pointer, ...issue } of faults) {
    const field = pointer.split('/')[1] ?? 'name';
    if (!said.has(field)) issues.push({ ...issue, field });
    said.add(field);
  }
  return { values: null, issues };
}

/** What the file says in columns of the table; what it leaves out stays as it is. */
function valuesOf({ regionCode, legalEntityNumber, businessUnits, ...rest }: Partial<NewCooperative>) {
  const named = { region_code: regionCode, legal_entity_number: legalEntityNumber, business_units: businessUnits };
  return { ...rest, ...named };
}

/** Cooperatives: known by their legal number, else by name, kind and region. */
export const cooperatives: KindOfImport = {
  kind: 'cooperatives',
  permission: 'cooperative.manage',
  fields: [
    { key: 'name', alsoCalled: ['nama', 'koperasi', 'nama kopdes', 'name', 'cooperative'], group: 'name' },
    { key: 'kind', alsoCalled: ['jenis', 'kind', 'type'] },
    {
      key: 'regionCode',
      alsoCalled: ['kode desa', 'kode kemendagri', 'kode wilayah kemendagri', 'village code', 'kode desa kelurahan'],
      group: 'region',
    },
    { key: 'province', alsoCalled: ['prov', 'nama provinsi'], group: 'region' },
    { key: 'regency', alsoCalled: ['kabupaten', 'kab kota', 'kota', 'nama kabupaten', 'regency', 'city'] },
    { key: 'district', alsoCalled: ['kec', 'nama kecamatan', 'subdistrict'] },
    { key: 'village', alsoCalled: ['desa', 'kelurahan', 'nama desa', 'nama kelurahan'] },
    {
      key: 'legalEntityNumber',
      alsoCalled: ['badan hukum', 'no badan hukum', 'nbh', 'nomor ahu', 'no ahu', 'nomor sk ahu', 'legal number'],
    },
    { key: 'provisional', alsoCalled: ['rintisan', 'sementara', 'provisional'] },
    { key: 'businessUnits', alsoCalled: ['unit', 'gerai', 'jenis usaha', 'units'] },
    { key: 'address', alsoCalled: ['alamat kantor', 'alamat koperasi', 'office address'] },
  ],
  words: (locale) => importSheetsIn(locale).cooperatives,
  read,
  table: 'cooperatives',
  columns: ['name', 'kind', 'region_code', 'legal_entity_number', 'provisional', 'business_units', 'address'],
  defaults: { kind: 'village', provisional: false, business_units: [], demo: false },
  keys: [
    {
      field: 'legalEntityNumber',
      of: `v->>'legal_entity_number'`,
      matches: `t.legal_entity_number = v->>'legal_entity_number'`,
    },
    {
      field: 'name',
      of: `concat_ws('|', lower(v->>'name'), coalesce(v->>'kind', 'village'), v->>'region_code')`,
      matches: `lower(t.name) = lower(v->>'name') and t.kind = coalesce(v->>'kind', 'village')
        and t.region_code = v->>'region_code'`,
    },
  ],
  doubts: [
    {
      field: 'legalEntityNumber',
      code: 'number_differs',
      when: `t.legal_entity_number <> v->>'legal_entity_number'`,
    },
  ],
};
