import { z } from 'zod';
import { Competence } from '../applications/self-assessment.ts';
import { CandidacyStatus } from '../assessment-sessions/candidacy-status.ts';
import { Id, Instant } from '../kernel/schemas.ts';
import { AgreementRenewal, AgreementSignature } from './agreement.ts';
import { CandidateFeedback } from './candidate-feedback.ts';

/** One's own assessment as the candidate sees it: the plan and the result, never a key and never another's data. */
export const MyCandidacy = z
  .object({
    candidacyId: Id,
    title: z.string(),
    schemeTitle: z.string(),
    bodyName: z.string(),
    siteName: z.string(),
    assessorName: z.string(),
    startsAt: Instant,
    endsAt: Instant,
    status: CandidacyStatus,
    /** The agreement to sign or signed: the first, and one more for each that another assessor superseded. */
    round: z.int(),
    signatures: z.array(AgreementSignature),
    /** Why it was made anew; null where it is the first. */
    renewal: AgreementRenewal.nullable(),
    /** What the assessor recommends; the decision is the panel's. Null while nothing is recommended. */
    outcome: Competence.nullable(),
    /** What to do next for each unit that is not yet competent, with its criteria (rule 12). */
    nextSteps: z.array(
      z.object({ unitCode: z.string(), title: z.string(), criteria: z.array(z.string()), text: z.string() }),
    ),
    feedback: CandidateFeedback.nullable(),
  })
  .meta({ id: 'MyCandidacy' });
export type MyCandidacy = z.output<typeof MyCandidacy>;
