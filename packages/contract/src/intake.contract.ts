import {
  AnnouncedResult,
  ApplicantAnswer,
  ApplicationCard,
  ApplicationKey,
  ApplicationState,
  Id,
  NewNomination,
  NewTrainingApplication,
  Nomination,
  OpenCohort,
  OpenCohortQuery,
  Trade,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ cohortId: Id });
const RegionChoice = z.object({ code: z.string(), name: z.string() });

/** Applying for a cohort: by anybody with a telephone, by somebody signed in, by a cooperative for its people. */
export const intake = endpoints({
  listOpenCohorts: {
    method: 'GET',
    path: '/open-cohorts',
    summary: 'Cohorts that take applicants, soonest first',
    permission: 'public',
    query: OpenCohortQuery,
    response: z.object({ items: z.array(OpenCohort), regions: z.array(RegionChoice), trades: z.array(Trade) }),
  },
  getOpenCohort: {
    method: 'GET',
    path: '/open-cohorts/:cohortId',
    summary: 'One cohort that takes applicants',
    permission: 'public',
    params,
    response: OpenCohort,
  },
  applyForCohort: {
    method: 'POST',
    path: '/open-cohorts/:cohortId/applications',
    summary: 'Apply without an account; the answer holds the code that opens the application again',
    permission: 'public',
    params,
    body: NewTrainingApplication,
    response: ApplicationCard,
    status: 201,
  },
  nominate: {
    method: 'POST',
    path: '/open-cohorts/:cohortId/nominations',
    summary: 'Nominate somebody of the own cooperative',
    permission: 'enrolment.nominate',
    params,
    body: NewNomination,
    response: ApplicationCard,
    status: 201,
  },
  listNominations: {
    method: 'GET',
    path: '/nominations',
    summary: 'Whom the own cooperatives nominated, and how it stands',
    permission: 'enrolment.nominate',
    response: z.object({ items: z.array(Nomination) }),
  },
  getAnnouncedResult: {
    method: 'GET',
    path: '/open-cohorts/:cohortId/result',
    summary: 'An announced selection: first parts of codes, no names',
    permission: 'public',
    params,
    response: AnnouncedResult,
  },
  openApplication: {
    method: 'POST',
    path: '/application-state',
    summary: 'How an application stands, by its code and PIN',
    permission: 'public',
    body: ApplicationKey,
    response: ApplicationState,
  },
  answerApplication: {
    method: 'POST',
    path: '/application-answers',
    summary: 'Confirm the seat, or withdraw, by code and PIN',
    permission: 'public',
    body: ApplicationKey.extend({ answer: ApplicantAnswer }),
    response: ApplicationState,
  },
  listMyApplications: {
    method: 'GET',
    path: '/my/applications',
    summary: 'The caller’s own applications, newest first',
    permission: 'signed_in',
    response: z.object({ items: z.array(ApplicationState) }),
  },
  answerMyApplication: {
    method: 'POST',
    path: '/my/applications/:enrolmentId/answer',
    summary: 'Confirm the own seat, or withdraw',
    permission: 'signed_in',
    params: z.strictObject({ enrolmentId: Id }),
    body: z.strictObject({ answer: ApplicantAnswer }),
    response: ApplicationState,
  },
});
