import {
  Announcement,
  ApplicantView,
  Id,
  PinReset,
  ScoreSheet,
  SeatAnswer,
  SelectionPlanChange,
  SelectionSheet,
  Verification,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const inCohort = z.strictObject({ cohortId: Id });
const params = z.strictObject({ enrolmentId: Id });

/** How a centre chooses among applicants: what it asks, what it found, how it scored, what it announced. */
export const selection = endpoints({
  getSelection: {
    method: 'GET',
    path: '/cohorts/:cohortId/selection',
    summary: 'Applicants of a cohort with findings, scores and ranking',
    permission: 'selection.read',
    params: inCohort,
    response: SelectionSheet,
  },
  changeSelectionPlan: {
    method: 'PUT',
    path: '/cohorts/:cohortId/selection/plan',
    summary: 'Set criteria, weights and conditions, until the first score',
    permission: 'selection.decide',
    params: inCohort,
    body: SelectionPlanChange,
    response: SelectionSheet,
  },
  scoreApplicants: {
    method: 'PUT',
    path: '/cohorts/:cohortId/selection/scores',
    summary: 'Score applicants; all or none',
    permission: 'selection.record',
    params: inCohort,
    body: ScoreSheet,
    response: SelectionSheet,
  },
  announceSelection: {
    method: 'POST',
    path: '/cohorts/:cohortId/selection/announcement',
    summary: 'Announce the result; it stands for ever',
    permission: 'selection.decide',
    params: inCohort,
    body: Announcement,
    response: SelectionSheet,
  },
  verifyApplicant: {
    method: 'POST',
    path: '/enrolments/:enrolmentId/verification',
    summary: 'Verify an applicant, or reject with a reason',
    permission: 'selection.record',
    params,
    body: Verification,
    response: ApplicantView,
  },
  answerSeat: {
    method: 'POST',
    path: '/enrolments/:enrolmentId/seat',
    summary: 'Note that a selected applicant confirmed the seat',
    permission: 'selection.record',
    params,
    body: SeatAnswer,
    response: ApplicantView,
  },
  resetApplicationPin: {
    method: 'POST',
    path: '/enrolments/:enrolmentId/application-pin-reset',
    summary: 'Forget the PIN of an applicant who came to the centre; with the code they set another one',
    permission: 'selection.record',
    params,
    body: PinReset,
    response: z.object({ ok: z.literal(true) }),
  },
});
