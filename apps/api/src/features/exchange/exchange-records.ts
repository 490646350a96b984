import type { contract, OperationId, ResponseOf } from '@kompeten/contract';
import type { ExchangeRecord, ExchangeRow } from '@kompeten/domain';
import { messages, termsIn } from '@kompeten/messages';

/** The things of a list's page. */
type ItemOf<L extends OperationId> = ResponseOf<(typeof contract)[L]> extends { items: (infer Item)[] } ? Item : never;

/** What else a record is made of. */
export interface RecordTools {
  /** The names of a region from the province down. */
  wayOf(regionCode: string): string[];
}

/** Other systems are Indonesian, whoever writes the file. */
const terms = termsIn('id');
const words = messages('id').mentoring.placements;

/** What is known of somebody on a list. */
const enrolment = ({ person, ...one }: ItemOf<'listEnrolments'>): ExchangeRow => ({
  rosterNumber: one.rosterNumber,
  fullName: person.fullName,
  identityLast4: person.identityLast4,
  birthPlace: person.birthPlace,
  birthDate: person.birthDate,
  sex: person.sex && terms.sex[person.sex],
  education: person.education && terms.education[person.education],
  phone: person.phone,
  email: person.email,
  cooperative: one.cooperativeName,
  cooperativeRole: one.cooperativeRole && terms.cooperativeRole[one.cooperativeRole],
  status: terms.status[one.status],
});

const certificate = (one: ItemOf<'listCertificates'>): ExchangeRow => ({
  fullName: one.holderName,
  certificateNumber: one.number,
  certificateCode: one.code,
  certificateKind: terms.certificateKind[one.kind],
  issuedOn: one.issuedOn,
  validUntil: one.validUntil,
  issuer: one.issuer,
  title: one.title,
  status: terms.status[one.status],
});

const placement = (one: ItemOf<'listPlacements'>): ExchangeRow => ({
  fullName: one.personName,
  title: one.title,
  placementKind: words.kinds[one.kind],
  cooperative: one.cooperativeName,
  startsOn: one.startedOn,
  endsOn: one.endedOn,
  jobs: one.jobs,
  status: words.status[one.status],
});

function cooperative(one: ItemOf<'listCooperatives'>, { wayOf }: RecordTools): ExchangeRow {
  const [province, regency, district, village] = wayOf(one.regionCode);
  return {
    ...{ name: one.name, kind: terms.cooperativeKind[one.kind], regionCode: one.regionCode },
    ...{ province, regency, district, village },
    legalEntityNumber: one.legalEntityNumber,
    provisional: one.provisional ? 'Ya' : 'Tidak',
    businessUnits: one.businessUnits.map((unit) => terms.businessUnit[unit]).join(', '),
    address: one.address,
  };
}

/** Where the things of a kind of record are listed, and what is known of each. */
export interface RecordSource {
  readonly list: OperationId;
  row(item: unknown, tools: RecordTools): ExchangeRow;
}

const source = <L extends OperationId>(
  list: L,
  row: (item: ItemOf<L>, tools: RecordTools) => ExchangeRow,
): RecordSource => ({
  list,
  // The list named beside it answers these items.
  row: (item, tools) => row(item as ItemOf<L>, tools),
});

/** The list from which each kind of record is taken; results of assessments are written where they are decided. */
export const sources: Readonly<Record<ExchangeRecord, RecordSource | null>> = {
  enrolments: source('listEnrolments', enrolment),
  certificates: source('listCertificates', certificate),
  placements: source('listPlacements', placement),
  cooperatives: source('listCooperatives', cooperative),
  assessment_results: null,
};
