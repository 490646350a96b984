import { tellOfficials } from './demo-accounts.ts';
import { tellAssessment } from './demo-assessment.ts';
import { tellBodies } from './demo-bodies.ts';
import { tellBodyDocuments } from './demo-body-documents.ts';
import { tellBodyHouse } from './demo-body-house.ts';
import { tellBreach } from './demo-breaches.ts';
import { tellCentres } from './demo-centres.ts';
import { tellAftermath, tellIssuance } from './demo-certificates.ts';
import { tellChecks } from './demo-checks.ts';
import { tellCohorts } from './demo-cohorts.ts';
import { tellCooperatives } from './demo-cooperatives.ts';
import { tellCurricula } from './demo-curricula.ts';
import { tellDecisions } from './demo-decisions.ts';
import { tellDelegations } from './demo-delegations.ts';
import { tellEmployers } from './demo-employers.ts';
import { tellErasures } from './demo-erasures.ts';
import { tellEvaluation } from './demo-evaluation.ts';
import { tellExams } from './demo-exams.ts';
import { tellFieldWork } from './demo-field.ts';
import { tellImports } from './demo-imports.ts';
import { tellInstructorProfiles } from './demo-instructor-profiles.ts';
import { tellInstructors } from './demo-instructors.ts';
import { tellJudgements } from './demo-judgements.ts';
import { tellMentoring } from './demo-mentoring.ts';
import { tellOffices } from './demo-offices.ts';
import { tellReissues } from './demo-reissues.ts';
import { tellRooms } from './demo-rooms.ts';
import { tellSchemes } from './demo-schemes.ts';
import { tellSelection } from './demo-selection.ts';
import { tellTemplates } from './demo-templates.ts';
import { tellTerms } from './demo-terms.ts';
import { tellOlderRegister, tellTraineesHalf } from './demo-trainee.ts';
import type { Story } from './story.ts';

/** A part of the demo story; parts run in order and each is written through the services, as people would. */
export type DemoPart = (story: Story) => Promise<void>;

/** What is told all or not at all, so that a start that is killed leaves no half of it. */
export const demoParts: readonly DemoPart[] = [
  tellOfficials,
  tellCentres,
  tellDelegations,
  tellRooms,
  tellCooperatives,
  tellInstructors,
  tellSchemes,
  tellBodies,
  tellCurricula,
  tellCohorts,
  tellInstructorProfiles,
  tellSelection,
  tellEvaluation,
  tellIssuance,
  tellFieldWork,
  tellMentoring,
  tellExams,
  tellJudgements,
  tellDecisions,
  tellBreach,
];

/** What follows once certificates are signed, which happens outside any one transaction. */
export const laterParts: readonly DemoPart[] = [
  tellAftermath,
  tellChecks,
  tellEmployers,
  tellTraineesHalf,
  tellErasures,
  tellOlderRegister,
  tellOffices,
  tellAssessment,
  tellBodyHouse,
  tellImports,
  tellBodyDocuments,
  tellTerms,
  tellTemplates,
  tellReissues,
];
