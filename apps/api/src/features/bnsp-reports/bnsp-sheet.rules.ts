import { type ExchangeProfile, type ExchangeRow, formatCode, readNik, rowsIn } from '@kompeten/domain';
import { termsIn } from '@kompeten/messages';
import { numberColumns } from './bnsp-columns.ts';
import type { ReportedPanel, ReportedPerson } from './bnsp-report.repository.ts';

/** Papers of the trade are Indonesian. */
const terms = termsIn('id');

/** A sheet as texts, its headings first. */
export type SheetTexts = string[][];

/** What stands at the head of a report: of which panel it is, and by which layout its list was written. */
export function reportFacts(
  panel: ReportedPanel,
  people: readonly ReportedPerson[],
  layout: ExchangeProfile,
): SheetTexts {
  const { name, version, source, sourceDate, unconfirmed } = layout;
  return [
    ['LSP', panel.bodyName],
    ['Skema', `${panel.schemeCode} ${panel.schemeTitle}`],
    ['Asesmen', panel.sessionTitle],
    ['Tanggal pleno', panel.meetsOn],
    ['Kompeten', `${people.filter(({ result }) => result === 'K').length}`],
    ['Belum kompeten', `${people.filter(({ result }) => result === 'BK').length}`],
    ['Susunan daftar', `${name}, edisi ${version}`],
    ['Sumber susunan', `${source} (${sourceDate})${unconfirmed ? ' †' : ''}`],
    ...(unconfirmed
      ? [['†', 'Belum terkonfirmasi dengan teks resmi; cocokkan dengan templat BNSP yang berlaku.']]
      : []),
  ];
}

/** Everybody in the layout of BNSP's sheet; without our code among its columns it stands behind them, since numbers come back by it. */
export function reportRows(
  panel: ReportedPanel,
  people: readonly ReportedPerson[],
  niks: ReadonlyMap<string, string>,
  layout: ExchangeProfile,
): SheetTexts {
  const isKnown = layout.columns.some(({ ours }) => ours === 'certificateCode');
  const reference = { ours: 'certificateCode', theirs: numberColumns.reference, format: 'plain' } as const;
  const columns = isKnown ? layout.columns : [...layout.columns, reference];
  const records = people.map((person, at) => recordOf(panel, person, at + 1, niks.get(person.personId) ?? null));
  return rowsIn({ columns }, records).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
}

/** What is known of somebody whom a panel decided about; sex stands in the NIK. */
function recordOf(panel: ReportedPanel, person: ReportedPerson, place: number, nik: string | null): ExchangeRow {
  const { form, regionCode } = person;
  const sex = nik === null ? null : readNik(nik)?.sex;
  return {
    ...{ rosterNumber: place, fullName: person.fullName, nik, identityLast4: nik?.slice(-4) ?? null },
    ...{ birthDate: person.birthDate, sex: sex ? terms.sex[sex] : null },
    ...{ education: form.education && terms.education[form.education], phone: form.phone, email: form.email },
    ...{ address: form.address, occupation: form.position ?? form.workplace },
    ...{ regionCode, provinceCode: part(regionCode, 1), regencyCode: part(regionCode, 2) },
    ...{ schemeTitle: panel.schemeTitle, schemeCode: panel.schemeCode, assessedOn: panel.assessedOn },
    ...{ siteName: panel.siteName, assessorName: person.assessorName, assessorNumber: person.assessorNumber },
    ...{ judgement: person.result, decidedOn: panel.meetsOn, certificateNumber: person.number },
    ...{ registrationNumber: person.number, blankNumber: person.blankNumber },
    certificateCode: person.code && formatCode(person.code),
  };
}

/** The first parts of a region's code; null where it names less. */
function part(regionCode: string | null, length: number): string | null {
  const parts = regionCode?.split('.') ?? [];
  return parts.length < length ? null : parts.slice(0, length).join('.');
}
