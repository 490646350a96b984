import type { AppealAnswers } from '../appeals/appeal.ts';
import type { ApplicationForm, RequirementCheck } from '../applications/assessment-application.ts';
import type { ElementAnswer, PlannedCriterion } from '../applications/self-assessment.ts';
import type { Mitigation } from '../assessment-sessions/assessment-session.ts';
import type { DecidedUnit } from '../decisions/decision.ts';
import type { AssessmentQuestion } from '../judgements/candidate-feedback.ts';
import type { RecommendedUnit } from '../judgements/recommendation.ts';
import type { PersonalData } from './personal-data.ts';

/** The names of all fields of something, and of what lies in it; what is a record of anything has none. */
export type FieldsIn<T> = T extends readonly (infer One)[]
  ? FieldsIn<One>
  : T extends object
    ? string extends keyof T
      ? never
      : { [Name in keyof T & string]: Name | FieldsIn<T[Name]> }[keyof T & string]
    : never;

/** What is kept as it was written, in the shapes that are written today. */
type WrittenToday =
  | (ApplicationForm | ElementAnswer | RequirementCheck | PlannedCriterion)
  | (RecommendedUnit | DecidedUnit | AppealAnswers | Mitigation)
  | Record<AssessmentQuestion, boolean>;

/** What a certificate prints beside what is said elsewhere; where certificates are drawn, a spec says that none is left out. */
type PrintedField =
  | ('specimen' | 'verificationUrl' | 'programmeTitle' | 'signatories' | 'place' | 'reference' | 'licenceNumber')
  | ('lessonHours' | 'lessonHoursHeld' | 'lessonHoursPlanned' | 'schemeTitle' | 'schemeCoverage' | 'cohortTitle');

/** The fields of a copy of somebody's data; each is called something in the reader's language. */
export type CopiedField = FieldsIn<PersonalData | WrittenToday> | PrintedField;
