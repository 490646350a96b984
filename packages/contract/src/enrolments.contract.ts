import {
  ClaimCard,
  Enrolment,
  EnrolmentExit,
  EnrolmentStatus,
  GuardianRecord,
  Id,
  ImportResult,
  NewEnrolment,
  PageQuery,
  PopulationAnswer,
  PopulationCheckStanding,
  PopulationQuestion,
  page,
  RevealReason,
  sortBy,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const inCohort = z.strictObject({ cohortId: Id });
const params = z.strictObject({ enrolmentId: Id });

/** Enrolment one by one and by spreadsheet, claim cards, the logged look at a NIK. */
export const enrolments = endpoints({
  listEnrolments: {
    method: 'GET',
    path: '/cohorts/:cohortId/enrolments',
    summary: 'People of a cohort',
    permission: 'enrolment.read',
    params: inCohort,
    query: PageQuery.extend({
      status: EnrolmentStatus.optional(),
      /** Those under age for whom nobody's consent is recorded. */
      guardian: z.enum(['lacking']).optional(),
      sort: sortBy(['rosterNumber', 'fullName', 'cooperativeName', 'status'], 'rosterNumber'),
    }),
    response: page(Enrolment),
  },
  createEnrolment: {
    method: 'POST',
    path: '/cohorts/:cohortId/enrolments',
    summary: 'Enrol a person, or apply for oneself',
    permission: 'enrolment.apply',
    params: inCohort,
    body: NewEnrolment,
    response: Enrolment,
    status: 201,
  },
  importEnrolments: {
    method: 'POST',
    path: '/cohorts/:cohortId/enrolments/import',
    summary: 'Enrol people from a spreadsheet',
    permission: 'enrolment.manage',
    params: inCohort,
    query: z.strictObject({ dryRun: z.enum(['true', 'false']).default('false') }),
    upload: { maxBytes: 10_000_000 },
    response: ImportResult,
  },
  downloadEnrolmentTemplate: {
    method: 'GET',
    path: '/enrolment-template',
    summary: 'Spreadsheet to fill in',
    permission: 'enrolment.manage',
    answer: 'file',
  },
  exportEnrolments: {
    method: 'GET',
    path: '/cohorts/:cohortId/enrolments/export',
    summary: 'People of a cohort as a spreadsheet',
    permission: 'enrolment.read',
    params: inCohort,
    query: z.strictObject({ format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    answer: 'file',
  },
  exitEnrolment: {
    method: 'POST',
    path: '/enrolments/:enrolmentId/exit',
    summary: 'Withdraw or dismiss',
    permission: 'enrolment.manage',
    params,
    body: EnrolmentExit,
    response: Enrolment,
  },
  recordGuardian: {
    method: 'PUT',
    path: '/enrolments/:enrolmentId/guardian',
    summary: 'Record the consent of a guardian for somebody under age who is enrolled already',
    permission: 'enrolment.manage',
    params,
    body: GuardianRecord,
    response: Enrolment,
  },
  issueClaimCard: {
    method: 'POST',
    path: '/enrolments/:enrolmentId/claim-card',
    summary: 'Make a claim card; a new one voids the old',
    permission: 'claim_card.issue',
    params,
    response: ClaimCard,
    status: 201,
  },
  revealNik: {
    method: 'POST',
    path: '/enrolments/:enrolmentId/nik-reveal',
    summary: 'Show the whole NIK once, with a logged reason',
    permission: 'person.reveal_nik',
    params,
    body: RevealReason,
    response: z.object({ nik: z.string() }),
  },
  getPopulationCheck: {
    method: 'GET',
    path: '/population-check',
    summary: 'Whether the population register (Dukcapil) can be asked here',
    permission: 'person.reveal_nik',
    response: PopulationCheckStanding,
  },
  checkPopulation: {
    method: 'POST',
    path: '/enrolments/:enrolmentId/population-check',
    summary:
      'Ask the population register whether NIK, name and birth date agree; a difference is a warning, never a bar',
    permission: 'person.reveal_nik',
    params,
    body: PopulationQuestion,
    response: z.object({ answer: PopulationAnswer }),
  },
});
