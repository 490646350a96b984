import { z } from 'zod';
import { CandidacyStatus } from '../assessment-sessions/candidacy-status.ts';
import { Id, Instant } from '../kernel/schemas.ts';
import { AgreementRenewal } from './agreement.ts';
import { ChecklistUnit } from './criterion.ts';
import { CriterionJudgement } from './criterion-judgement.ts';

/** A candidate as a device in the field may know them: a number and a name, and what an assessor must know to judge. */
export const KitCandidate = z
  .object({
    candidacyId: Id,
    number: z.int(),
    fullName: z.string(),
    status: CandidacyStatus,
    /** Whether both have signed the agreement (AK.01); nothing is judged before (rule 8). */
    agreed: z.boolean(),
    /** Which agreement it is: the first, and one more for each that another assessor superseded. */
    round: z.int(),
    /** Why it is to be signed anew, and whether by the reader as the new assessor; null where it is not. */
    renewal: AgreementRenewal.extend({ own: z.boolean() }).nullable(),
    /** What is done otherwise for this candidate (AK.07); seen by assessor and invigilator alone. */
    adjustments: z.array(z.string()),
    /** How many pieces of evidence the register has. */
    evidence: z.int(),
  })
  .meta({ id: 'KitCandidate' });
export type KitCandidate = z.output<typeof KitCandidate>;

/**
 * Everything that judging one's own candidates of a session needs without a connection: names and ids, the text of the
 * checklist; never a NIK, a birth date, a phone number, and no key of a question.
 */
export const AssessmentKit = z
  .object({
    asOf: Instant,
    /** After this the device forgets it (what waits to be sent it never forgets). */
    expiresAt: Instant,
    session: z.object({
      id: Id,
      title: z.string(),
      schemeTitle: z.string(),
      siteName: z.string(),
      startsAt: Instant,
      endsAt: Instant,
      demo: z.boolean(),
    }),
    candidates: z.array(KitCandidate),
    units: z.array(ChecklistUnit),
    judgements: z.array(CriterionJudgement),
  })
  .meta({ id: 'AssessmentKit' });
export type AssessmentKit = z.output<typeof AssessmentKit>;

/** An assessment session of one's own candidates, as an assessor chooses among them. */
export const OwnAssessment = z
  .object({
    sessionId: Id,
    title: z.string(),
    schemeTitle: z.string(),
    siteName: z.string(),
    startsAt: Instant,
    endsAt: Instant,
    candidates: z.array(KitCandidate.pick({ candidacyId: true, fullName: true, status: true })),
  })
  .meta({ id: 'OwnAssessment' });
export type OwnAssessment = z.output<typeof OwnAssessment>;
