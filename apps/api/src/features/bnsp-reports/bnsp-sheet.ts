import { type ExchangeProfile, type ExchangeRow, formatCode, readNik, rowsIn } from '@kompeten/domain';
import { termsIn } from '@kompeten/messages';
import writeXlsxFile from 'write-excel-file/node';
import { heading } from '../../spreadsheets/sheet-to-fill-in.ts';
import type { ReportedPanel, ReportedPerson } from './bnsp-report.repository.ts';

/** BNSP is Indonesian, whoever writes the file. */
const terms = termsIn('id');

/** Somebody on the list for BNSP, by the fields of the exchange. */
export function recordOf(
  panel: ReportedPanel,
  { education, code, result, regionCode, ...known }: ReportedPerson,
  { nik, place }: { nik: string | null; place: number },
): ExchangeRow {
  const sex = nik === null ? null : (readNik(nik)?.sex ?? null);
  const { schemeCode, schemeTitle, siteName, assessedOn, meetsOn } = panel;
  return {
    ...{ rosterNumber: place, ...known, nik, schemeCode, schemeTitle, siteName, assessedOn, decidedOn: meetsOn },
    sex: sex && terms.sex[sex],
    education: education && terms.education[education],
    judgement: result,
    certificateCode: code && formatCode(code),
    regionCode,
    provinceCode: regionCode?.slice(0, 2) ?? null,
    regencyCode: regionCode?.slice(0, 5) ?? null,
  };
}

/** The workbook: the list in the layout of BNSP, so that it is read first, and the minutes in a table. */
export function bnspWorkbook(
  profile: ExchangeProfile,
  panel: ReportedPanel,
  records: readonly ExchangeRow[],
): Promise<Buffer> {
  const [headings = [], ...rows] = rowsIn(profile, records);
  return writeXlsxFile([
    {
      ...{ sheet: 'Daftar Asesi', stickyRowsCount: 1 },
      data: [headings.map((title) => heading(String(title))), ...rows.map((row) => row.map(text))],
      columns: headings.map(() => ({ width: 22 })),
    },
    { sheet: 'Berita Acara', data: minutesIn(panel, records, profile), columns: [{ width: 20 }, { width: 90 }] },
  ]).toBuffer();
}

function minutesIn(
  { bodyName, schemeCode, schemeTitle, sessionTitle, meetsOn }: ReportedPanel,
  records: readonly ExchangeRow[],
  { name: layout, version, source, sourceDate, unconfirmed }: ExchangeProfile,
) {
  const counted = (judgement: string) => `${records.filter((record) => record.judgement === judgement).length}`;
  return [
    ['LSP', bodyName],
    ['Skema', `${schemeCode} ${schemeTitle}`],
    ['Asesmen', sessionTitle],
    ['Tanggal pleno', meetsOn],
    ['Kompeten', counted('K')],
    ['Belum kompeten', counted('BK')],
    ['Susunan daftar', `${layout}, edisi ${version}`],
    ['Sumber susunan', `${source} (${sourceDate})${unconfirmed ? ' †' : ''}`],
    ...(unconfirmed
      ? [['†', 'Belum terkonfirmasi dengan teks resmi; cocokkan dengan templat BNSP yang berlaku.']]
      : []),
  ].map(([name = '', value = '']) => [heading(name), text(value)]);
}

/** Text as it stands, so that a NIK keeps its digits and nothing is read as a formula. */
const text = (value: string | number | null) =>
  ({ value: value === null ? '' : String(value), type: String, format: '@' }) as const;
