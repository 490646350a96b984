import type { FormFacts, FormSignature } from '@kompeten/certificate';
import {
  type AgreementSignature,
  type CandidacyRecord,
  type IndonesianTimeZone,
  type InstrumentItem,
  type ReasonableAdjustment,
  timeZoneOf,
} from '@kompeten/domain';
import { messages } from '@kompeten/messages';
import type { GatheredCandidacy } from '../judgements/judgement-access.service.ts';
import type { AppealFacts, ApplicationFacts, PlanFacts, SelfAssessmentFacts } from './form-facts.repository.ts';
import { dayAt, momentAt, siteKinds } from './form-words.rules.ts';

/** An instrument as forms print it: never with its key (rule 20). */
export type PrintedItem = Pick<InstrumentItem, 'id' | 'kind' | 'unitCode' | 'criteria' | 'body'>;

/** Everything that the forms of one candidate are filled from. */
export interface FormSource {
  gathered: GatheredCandidacy;
  record: CandidacyRecord;
  adjustments: ReasonableAdjustment[];
  contact: string;
  application: ApplicationFacts | null;
  selfAssessment: SelfAssessmentFacts | null;
  plan: PlanFacts | null;
  appeal: AppealFacts | null;
  /** The instruments of the session's set, without their keys (rule 20). */
  items: readonly PrintedItem[];
  /** What the candidate answered in written tests, by instrument, in words. */
  answers: ReadonlyMap<string, string>;
  now: string;
}

/** What the forms of a session have in common. */
export interface SessionHead {
  facts: FormFacts;
  zone: IndonesianTimeZone;
  assessorName: string;
}

/** What a candidacy has that the head of a form says. */
type Headed = Pick<
  GatheredCandidacy['row'],
  'bodyName' | 'schemeTitle' | 'schemeCode' | 'siteName' | 'siteKind' | 'regionCode' | 'startsAt' | 'demo'
> & { assessorName: string; metNumber: string };

/** The zone of the place of assessment. */
export const zoneOf = ({ regionCode }: Pick<Headed, 'regionCode'>): IndonesianTimeZone => timeZoneOf(regionCode);

/** What the head of every form says. */
export const factsOfForm = (row: Headed, candidateName: string, contact: string, now: string): FormFacts => ({
  head: { centreName: row.bodyName, centreContact: contact, specimen: row.demo },
  ...{ schemeTitle: row.schemeTitle, schemeCode: row.schemeCode, siteName: row.siteName },
  ...{ siteKind: siteKinds[row.siteKind] ?? row.siteKind, assessorName: row.assessorName, metNumber: row.metNumber },
  ...{ candidateName, date: dayAt(row.startsAt, zoneOf(row)), createdAt: new Date(now) },
});

/** A signature that the register has: who, when and how. */
export function signatureOf(
  role: string,
  name: string,
  signedAt: string | null | undefined,
  zone: IndonesianTimeZone,
  way: AgreementSignature['way'] | null = 'own_session',
): FormSignature {
  if (!signedAt) return { role, name, signedAt: null, way: null };
  return { role, name, signedAt: momentAt(signedAt, zone), way: way && messages('id').judgements.record.ways[way] };
}
