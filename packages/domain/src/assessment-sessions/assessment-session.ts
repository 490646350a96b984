import { z } from 'zod';
import { Day, Id, Instant, PageQuery, text, Version } from '../kernel/schemas.ts';
import { AssessmentSessionStatus } from './assessment-session-status.ts';
import { AssessorReplacement, MeasureWish } from './assessor-replacement.ts';
import { CandidacyStatus } from './candidacy-status.ts';

/** A measure against what an assessor taught or mentored: a second assessor from elsewhere (rule 1); the panel sees it. */
export const Mitigation = z
  .object({
    causes: z.array(z.enum(['taught', 'mentored'])),
    secondAssessorId: Id,
    secondAssessorName: z.string(),
    reason: z.string(),
    byName: z.string(),
    at: Instant,
  })
  .meta({ id: 'Mitigation' });
/** A measure against what an assessor taught or mentored. */
export type Mitigation = z.output<typeof Mitigation>;

/** One candidate of an assessment session. */
export const Candidacy = z
  .object({
    id: Id,
    sessionId: Id,
    applicationId: Id,
    personId: Id,
    fullName: z.string(),
    assessorId: Id,
    assessorName: z.string(),
    mitigation: Mitigation.nullable(),
    /** Whether its assessor, or the second one, declared a conflict with the candidate that stands (rule 1). */
    recused: z.boolean(),
    status: CandidacyStatus,
    version: Version,
  })
  .meta({ id: 'Candidacy' });
/** One candidate of an assessment session. */
export type Candidacy = z.output<typeof Candidacy>;

/** An assessment session in a list. */
export const AssessmentSessionSummary = z
  .object({
    id: Id,
    bodyId: Id,
    bodyName: z.string(),
    schemeVersionId: Id,
    schemeTitle: z.string(),
    title: z.string(),
    siteId: Id,
    siteName: z.string(),
    regionCode: z.string(),
    startsAt: Instant,
    endsAt: Instant,
    status: AssessmentSessionStatus,
    candidates: z.int(),
    assessors: z.int(),
    version: Version,
  })
  .meta({ id: 'AssessmentSessionSummary' });
/** An assessment session in a list. */
export type AssessmentSessionSummary = z.output<typeof AssessmentSessionSummary>;

/** Somebody with a name. */
const Named = z.object({ id: Id, fullName: z.string() });

/** An assessment session with everybody in it. */
export const AssessmentSession = AssessmentSessionSummary.extend({
  instrumentSetId: Id.nullable(),
  cancelledReason: z.string().nullable(),
  assessorList: z.array(Named.extend({ metNumber: z.string() })),
  invigilators: z.array(Named),
  candidacies: z.array(Candidacy),
  replacements: z.array(AssessorReplacement),
  demo: z.boolean(),
}).meta({ id: 'AssessmentSession' });
/** An assessment session with everybody in it. */
export type AssessmentSession = z.output<typeof AssessmentSession>;

/** One candidate to be scheduled, with the assessor and, where one is needed, the measure. */
export const SeatWish = z.strictObject({
  applicationId: Id,
  assessorId: Id,
  mitigation: MeasureWish,
});
/** One candidate to be scheduled. */
export type SeatWish = z.output<typeof SeatWish>;

const planned = {
  title: text(3, 150),
  siteId: Id,
  startsAt: Instant,
  endsAt: Instant,
  invigilatorAccountIds: z.array(Id).max(20),
  seats: z.array(SeatWish).max(200),
};

/** What is asked of a new assessment session. */
export const NewAssessmentSession = z
  .strictObject({ bodyId: Id, schemeVersionId: Id, ...planned })
  .refine(({ startsAt, endsAt }) => Date.parse(startsAt) < Date.parse(endsAt), {
    path: ['endsAt'],
    message: 'period_reversed',
  });
/** What is asked of a new assessment session. */
export type NewAssessmentSession = z.output<typeof NewAssessmentSession>;

/** What a session is planned anew as, while it has not begun. */
export const AssessmentSessionChange = z
  .strictObject({ version: Version, ...planned })
  .refine(({ startsAt, endsAt }) => Date.parse(startsAt) < Date.parse(endsAt), {
    path: ['endsAt'],
    message: 'period_reversed',
  });
/** What a session is planned anew as. */
export type AssessmentSessionChange = z.output<typeof AssessmentSessionChange>;

/** What a list of assessment sessions is narrowed to. */
export const AssessmentSessionQuery = PageQuery.extend({
  status: AssessmentSessionStatus.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
/** What a list of assessment sessions is narrowed to. */
export type AssessmentSessionQuery = z.output<typeof AssessmentSessionQuery>;

/** Somebody who may watch in sessions of a body. */
export const InvigilatorChoice = Named.meta({ id: 'InvigilatorChoice' });
/** Somebody who may watch in sessions of a body. */
export type InvigilatorChoice = z.output<typeof InvigilatorChoice>;

/** What is printed on letters of assignment; what is not given stays open to be filled in by hand. */
export const AssignmentLetterQuery = z.strictObject({
  number: text(1, 80).optional(),
  signedOn: Day.optional(),
});
/** What is printed on letters of assignment. */
export type AssignmentLetterQuery = z.output<typeof AssignmentLetterQuery>;
