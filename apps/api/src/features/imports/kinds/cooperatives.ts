import { BusinessUnit, CooperativeKind, importPermission, NewCooperative } from '@kompeten/domain';
import { importSheetsIn, termsIn } from '@kompeten/messages';
import type { Cell } from '../../../spreadsheets/cell.ts';
import { choiceOf, choicesOf, yesIn } from '../../../spreadsheets/cell-values.ts';
import type { KindBySets, ReadingTools, ReadValues } from '../import-kind.ts';
import { regionFields, regionIn, regionMarked } from '../region-cells.ts';
import { RowReader } from '../row-reader.ts';

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

const unitsIn = choicesOf(unitIn);

function read(cells: Cells, tools: ReadingTools): ReadValues {
  const row = new RowReader<Field>(cells);
  const region = regionIn(cells, tools);
  const given = {
    name: row.text('name'),
    kind: row.of('kind', (cell) => kindIn(cell, tools.locale)),
    regionCode: row.take(region.field, region),
    legalEntityNumber: row.text('legalEntityNumber'),
    provisional: row.of('provisional', yesIn),
    businessUnits: row.of('businessUnits', (cell) => unitsIn(cell, tools.locale)),
    address: row.text('address'),
  };
  const { values, issues } = row.finish(Given, given, regionMarked);
  return { values: values && valuesOf(Given.parse(given)), issues };
}

/** What the file says in columns of the table; what it leaves out stays as it is. */
function valuesOf({ regionCode, legalEntityNumber, businessUnits, ...rest }: Partial<NewCooperative>) {
  const named = { region_code: regionCode, legal_entity_number: legalEntityNumber, business_units: businessUnits };
  return { ...rest, ...named };
}

/** Cooperatives: known by their legal number, else by name, kind and region. */
export const cooperatives: KindBySets = {
  way: 'sets',
  kind: 'cooperatives',
  permission: importPermission.cooperatives,
  fields: [
    { key: 'name', alsoCalled: ['nama', 'koperasi', 'nama kopdes', 'name', 'cooperative'], group: 'name' },
    { key: 'kind', alsoCalled: ['jenis', 'kind', 'type'] },
    ...regionFields,
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
