import {
  AssessmentSession,
  AssessmentSessionChange,
  AssessmentSessionQuery,
  AssessmentSessionSummary,
  AssessorLoad,
  AssignmentLetterQuery,
  Id,
  InvigilatorChoice,
  NewAssessmentSession,
  NewAssessorOf,
  page,
  text,
  Version,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ sessionId: Id });

/** Assessment sessions: where, when, by whom and of whom. */
export const assessmentSessions = endpoints({
  listAssessmentSessions: {
    method: 'GET',
    path: '/assessment-sessions',
    summary: 'Assessment sessions within the caller’s reach, the latest first',
    permission: 'assessment.read',
    query: AssessmentSessionQuery,
    response: page(AssessmentSessionSummary),
  },
  getAssessmentSession: {
    method: 'GET',
    path: '/assessment-sessions/:sessionId',
    summary: 'One assessment session with its assessors, invigilators and candidates',
    permission: 'assessment.read',
    params,
    response: AssessmentSession,
  },
  listAssessorLoads: {
    method: 'GET',
    path: '/bodies/:bodyId/assessor-loads',
    summary: 'What lies before the assessors of a body from today on, against the ratio (rule 11)',
    permission: 'assessor.read',
    params: z.strictObject({ bodyId: Id }),
    response: z.object({ items: z.array(AssessorLoad), nextCursor: z.null() }),
  },
  scheduleAssessment: {
    method: 'POST',
    path: '/assessment-sessions',
    summary: 'Schedule an assessment; what a rule refuses is refused with what would be free (rules 1, 3, 4, 11, 16)',
    permission: 'assessment.schedule',
    body: NewAssessmentSession,
    response: AssessmentSession,
    status: 201,
  },
  changeAssessmentSession: {
    method: 'PUT',
    path: '/assessment-sessions/:sessionId',
    summary: 'Plan a session anew that has not begun',
    permission: 'assessment.schedule',
    params,
    body: AssessmentSessionChange,
    response: AssessmentSession,
  },
  listInvigilatorChoices: {
    method: 'GET',
    path: '/certification-bodies/:bodyId/invigilators',
    summary: 'Who may watch in sessions of a body, by name',
    permission: 'assessment.schedule',
    params: z.strictObject({ bodyId: Id }),
    response: z.object({ items: z.array(InvigilatorChoice) }).meta({ id: 'InvigilatorChoices' }),
  },
  printAssignmentLetters: {
    method: 'GET',
    path: '/assessment-sessions/:sessionId/assignment-letters',
    summary: 'Letters of assignment (surat tugas) as PDF: everybody’s for whoever schedules, one’s own otherwise',
    permission: 'assessment.read',
    params,
    query: AssignmentLetterQuery,
    answer: 'file',
  },
  replaceAssessor: {
    method: 'POST',
    path: '/candidacies/:candidacyId/assessor',
    summary:
      'Give a candidate another assessor whose own declared a conflict; what was judged stays (rules 1, 3 and 11)',
    permission: 'assessment.schedule',
    params: z.strictObject({ candidacyId: Id }),
    body: NewAssessorOf,
    response: AssessmentSession,
  },
  cancelAssessmentSession: {
    method: 'POST',
    path: '/assessment-sessions/:sessionId/cancellation',
    summary: 'Call a session off that has not begun; its candidates can be scheduled again',
    permission: 'assessment.schedule',
    params,
    body: z.strictObject({ version: Version, reason: text(5, 300) }),
    response: AssessmentSession,
  },
});
