import { AssessmentSiteKind, CentreKind, importPermission, NewCentre, Trade } from '@kompeten/domain';
import { importSheetsIn, messages, termsIn } from '@kompeten/messages';
import type { z } from 'zod';
import { choiceOf, choicesOf } from '../../../spreadsheets/cell-values.ts';
import type { KindByServices } from '../import-kind.ts';
import { regionFields, regionIn, regionMarked } from '../region-cells.ts';
import { RowReader } from '../row-reader.ts';

type Field = keyof ReturnType<typeof importSheetsIn>['centres']['columns'];

/** What a row says of a centre; whatever a known one is silent about stays. */
export const CentreRow = NewCentre.omit({ parentId: true, partnerIds: true });
export type CentreRow = z.output<typeof CentreRow>;

const kindIn = choiceOf(CentreKind.options, (locale) => termsIn(locale).centreKind, {
  bpvp: ['bbpvp', 'uptp'],
  blk: ['uptd', 'balai latihan kerja'],
  blkk: ['blk komunitas'],
  lpk: ['lembaga pelatihan kerja'],
});
const siteIn = choiceOf(AssessmentSiteKind.options, (locale) => messages(locale).rooms.assessmentSite, {
  none: ['tidak', 'bukan'],
  permanent: ['mandiri'],
  ad_hoc: ['sewaktu'],
  workplace: ['tempat kerja'],
});
export const tradeIn = choiceOf(Trade.options, (locale) => messages(locale).rooms.trade, {
  information_technology: ['tik', 'komputer'],
});

/** Centres: known by the sign in their certificate numbers, else by name and region. */
export const centres: KindByServices = {
  way: 'services',
  kind: 'centres',
  permission: importPermission.centres,
  fields: [
    { key: 'name', alsoCalled: ['nama', 'balai', 'lembaga', 'nama lembaga', 'centre', 'name'], group: 'name' },
    { key: 'kind', alsoCalled: ['jenis', 'kind', 'type'], group: 'kind' },
    ...regionFields,
    { key: 'numberUnit', alsoCalled: ['kode balai', 'singkatan', 'unit', 'number unit'] },
    { key: 'headName', alsoCalled: ['kepala', 'pimpinan', 'head'] },
    { key: 'accreditation', alsoCalled: ['no akreditasi', 'nomor akreditasi'] },
    { key: 'address', alsoCalled: ['alamat kantor', 'alamat lengkap'] },
    { key: 'phone', alsoCalled: ['telp', 'no telepon', 'nomor telepon'] },
    { key: 'email', alsoCalled: ['email', 'surat elektronik'] },
    { key: 'trades', alsoCalled: ['bidang', 'trade'] },
    { key: 'assessmentSite', alsoCalled: ['status tuk'] },
  ],
  words: (locale) => importSheetsIn(locale).centres,
  read: (cells, tools) => {
    const row = new RowReader<Field>(cells);
    const region = regionIn(cells, tools);
    const given = {
      name: row.text('name'),
      kind: row.of('kind', (cell) => kindIn(cell, tools.locale)),
      regionCode: row.take(region.field, region),
      numberUnit: row.text('numberUnit')?.toUpperCase(),
      headName: row.text('headName'),
      accreditation: row.text('accreditation'),
      address: row.text('address'),
      phone: row.text('phone'),
      email: row.text('email'),
      trades: row.of('trades', (cell) => choicesOf(tradeIn)(cell, tools.locale)),
      assessmentSite: row.of('assessmentSite', (cell) => siteIn(cell, tools.locale)),
    };
    return row.finish(CentreRow, given, regionMarked);
  },
  stored: { table: 'centres', parts: [] },
  keyField: 'name',
  sealed: [],
};
