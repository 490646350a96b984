import { z } from 'zod';
import { Instant, prose } from '../kernel/schemas.ts';

/** What a candidate is asked after the assessment (AK.03), in the order of the form. */
export const assessmentQuestions = [
  'explained',
  'agreed_plan',
  'studied_standard',
  'encouraged',
  'own_pace',
  'discussed_evidence',
  'heard_result',
  'next_steps_clear',
  'treated_fairly',
  'kept_confidential',
] as const;

/** One question of the form. */
export const AssessmentQuestion = z.enum(assessmentQuestions);
export type AssessmentQuestion = z.output<typeof AssessmentQuestion>;

/** What a candidate says of the assessment: yes or no to each question, and in own words. */
export const NewCandidateFeedback = z.strictObject({
  answers: z.record(AssessmentQuestion, z.boolean()),
  comment: prose(1000).nullish(),
});
export type NewCandidateFeedback = z.output<typeof NewCandidateFeedback>;

/** The feedback of a candidate as it was given, once (AK.03). */
export const CandidateFeedback = z
  .object({ answers: z.record(AssessmentQuestion, z.boolean()), comment: z.string().nullable(), givenAt: Instant })
  .meta({ id: 'CandidateFeedback' });
export type CandidateFeedback = z.output<typeof CandidateFeedback>;
