import type { PageQuery } from '@kompeten/domain';
import { z } from 'zod';
import { apiKeys } from './api-keys.contract.ts';
import { appeals } from './appeals.contract.ts';
import { applications } from './applications.contract.ts';
import { assessmentSessions } from './assessment-sessions.contract.ts';
import { assessors } from './assessors.contract.ts';
import { audit } from './audit.contract.ts';
import { bodyDocuments } from './body-documents.contract.ts';
import { breaches } from './breaches.contract.ts';
import { centres } from './centres.contract.ts';
import { certificateTemplates } from './certificate-templates.contract.ts';
import { certificates } from './certificates.contract.ts';
import { certificationBodies } from './certification-bodies.contract.ts';
import { cohorts } from './cohorts.contract.ts';
import { competencies } from './competencies.contract.ts';
import { complaints } from './complaints.contract.ts';
import { conflicts } from './conflicts.contract.ts';
import { cooperatives } from './cooperatives.contract.ts';
import { corrections } from './corrections.contract.ts';
import { curricula } from './curricula.contract.ts';
import { dataRights } from './data-rights.contract.ts';
import { decisions } from './decisions.contract.ts';
import { delegations } from './delegations.contract.ts';
import { type Access, type EndpointSpec, endpoints } from './endpoint.ts';
import { enrolments } from './enrolments.contract.ts';
import { identity } from './identity.contract.ts';
import { imports } from './imports.contract.ts';
import { instructors } from './instructors.contract.ts';
import { instruments } from './instruments.contract.ts';
import { issuance } from './issuance.contract.ts';
import { mentoring } from './mentoring.contract.ts';
import { people } from './people.contract.ts';
import { placements } from './placements.contract.ts';
import { programmes } from './programmes.contract.ts';
import { progress } from './progress.contract.ts';
import { recorded } from './recorded.contract.ts';
import { reissues } from './reissues.contract.ts';
import { renewals } from './renewals.contract.ts';
import { retention } from './retention.contract.ts';
import { schemes } from './schemes.contract.ts';
import { webhooks } from './webhooks.contract.ts';

/** The endpoint of a list: it is narrowed and ordered by its query, and answers page by page. */
type ListSpec = EndpointSpec & {
  readonly query: z.ZodObject<Pick<typeof PageQuery.shape, 'cursor' | 'limit'>>;
  readonly response: z.ZodType;
};

/** Which spreadsheet is wanted, and in which language its headings are. */
const wish = {
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  language: z.enum(['id', 'en']).optional(),
};

/** The query of a list without its pages, with the wish for a file. */
type Wished<Q> =
  Q extends z.ZodObject<infer Shape>
    ? z.ZodObject<Omit<Shape, 'cursor' | 'limit'> & typeof wish, z.core.$strict>
    : never;

/** A list as a spreadsheet: the very filters and order of its endpoint, its permission, and all of its rows. */
function exportOf<L extends ListSpec>({ path, summary, permission, query }: L) {
  return {
    method: 'GET',
    path: `/exports${path}`,
    summary: `As a spreadsheet, exactly as filtered: ${summary}`,
    permission: permission as L['permission'] & Access,
    // What is left of a query is still the query of the same list, which the compiler cannot follow.
    query: query.omit({ cursor: true, limit: true }).extend(wish) as unknown as Wished<L['query']>,
    answer: 'file',
  } as const;
}

/** Every list that can be taken away as a spreadsheet. */
export const listExports = endpoints({
  exportCooperatives: exportOf(cooperatives.listCooperatives),
  exportCentres: exportOf(centres.listCentres),
  exportInstructors: exportOf(instructors.listInstructors),
  exportCohorts: exportOf(cohorts.listCohorts),
  exportRoster: { ...exportOf(enrolments.listEnrolments), params: enrolments.listEnrolments.params },
  exportCertificates: exportOf(certificates.listCertificates),
  exportMentorships: exportOf(mentoring.listMentorships),
  exportPlacements: exportOf(placements.listPlacements),
  exportAppeals: exportOf(appeals.listAppeals),
  exportComplaints: exportOf(complaints.listComplaints),
  exportAccounts: exportOf(identity.listAccounts),
  exportApiKeys: exportOf(apiKeys.listApiKeys),
  exportDeliveries: { ...exportOf(webhooks.listDeliveries), params: webhooks.listDeliveries.params },
  exportAuditEvents: exportOf(audit.listAuditEvents),
  exportDataRequests: exportOf(dataRights.listDataRequests),
  exportBreaches: exportOf(breaches.listBreaches),
  exportBreachPeople: { ...exportOf(breaches.listBreachPeople), params: breaches.listBreachPeople.params },
  exportRetentionRuns: exportOf(retention.listRetentionRuns),
  exportImports: exportOf(imports.listImports),
  exportMergeCases: exportOf(people.listMergeCases),
  exportApplications: exportOf(applications.listApplications),
  exportAssessmentSessions: exportOf(assessmentSessions.listAssessmentSessions),
  exportAssessors: exportOf(assessors.listAssessors),
  exportConflicts: exportOf(conflicts.listConflicts),
  exportObjections: exportOf(appeals.listObjections),
  exportDelegations: exportOf(delegations.listDelegations),
  exportBodies: exportOf(certificationBodies.listBodies),
  exportPanels: exportOf(decisions.listPanels),
  exportInstrumentSets: exportOf(instruments.listInstrumentSets),
  exportCertificateCare: exportOf(renewals.listCertificateCare),
  exportStandards: exportOf(competencies.listStandards),
  exportCompetencyUnits: exportOf(competencies.listCompetencyUnits),
  exportSchemes: exportOf(schemes.listSchemes),
  exportCurricula: exportOf(curricula.listCurricula),
  exportTopUpNeeds: { ...exportOf(programmes.listTopUpNeeds), params: programmes.listTopUpNeeds.params },
  exportCertificateRequests: exportOf(certificates.listCertificateRequests),
  exportCorrections: exportOf(corrections.listCorrections),
  exportIssuanceBatches: exportOf(issuance.listIssuanceBatches),
  exportCompetencyBatches: exportOf(bodyDocuments.listCompetencyBatches),
  exportRecordedBatches: exportOf(recorded.listRecordedBatches),
  exportCertificateTemplates: exportOf(certificateTemplates.listCertificateTemplates),
  exportCentreQuality: exportOf(progress.listCentreQuality),
  exportReissuedCertificates: exportOf(reissues.listReissuedCertificates),
});
