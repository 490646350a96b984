import type { EntitySchema } from 'typeorm';
import { applicationTable } from '../features/applications/application.table.ts';
import { assessmentSessionTable, candidacyTable } from '../features/assessment-sessions/assessment-session.table.ts';
import { assessmentSiteTable } from '../features/assessment-sites/assessment-site.table.ts';
import { assessorAuthorisationTable, assessorProfileTable } from '../features/assessors/assessor.table.ts';
import {
  bodyLicenceTable,
  certificationBodyTable,
  licenceScopeTable,
} from '../features/certification-bodies/certification-body.table.ts';

/** The typed tables of assessment and certification. */
export const assessmentTables: readonly EntitySchema[] = [
  applicationTable,
  assessmentSessionTable,
  candidacyTable,
  assessmentSiteTable,
  assessorAuthorisationTable,
  assessorProfileTable,
  bodyLicenceTable,
  certificationBodyTable,
  licenceScopeTable,
];

/** Tables of assessment and certification that only plain SQL touches. */
export const plainAssessmentTables: readonly string[] = [
  'application_evidence',
  'application_submissions',
  'assessment_files',
  'assessment_plans',
  'assessor_replacements',
  'conflict_declarations',
  'self_assessments',
  'session_assessors',
  'session_invigilators',
];
