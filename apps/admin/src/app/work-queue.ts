import type { Permission } from '@kompeten/domain';
import { type ComponentType, lazy } from 'react';

/** One part of the work that waits for a person; renders nothing when nothing waits. */
export interface WorkSection {
  id: string;
  /** Only those who hold it are asked. */
  permission: Permission;
  Section: ComponentType;
}

/** The named export of a lazily loaded module as a section. */
export const section = <N extends string>(name: N, load: () => Promise<Record<N, ComponentType>>): ComponentType =>
  lazy<ComponentType>(async () => ({ default: (await load())[name] }));

/** What waits, most pressing first. A feature adds its line here. */
export const workQueue: readonly WorkSection[] = [
  {
    id: 'sheets',
    permission: 'grading.record',
    Section: section('OpenSheets', () => import('../features/devices/open-sheets.tsx')),
  },
  {
    id: 'excuses',
    permission: 'attendance.record',
    Section: section('WaitingExcuses', () => import('../features/check-ins/waiting-excuses.tsx')),
  },
  {
    id: 'attendance-danger',
    permission: 'attendance.record',
    Section: section('CohortsInDanger', () => import('../features/check-ins/cohorts-in-danger.tsx')),
  },
  {
    id: 'delegations',
    permission: 'authority.delegate',
    Section: section('StandingDelegations', () => import('../features/delegations/standing-delegations.tsx')),
  },
  {
    id: 'issuance',
    permission: 'issuance.approve',
    Section: section('WaitingBatches', () => import('../features/issuance/waiting-batches.tsx')),
  },
  {
    id: 'reissues',
    permission: 'issuance.approve',
    Section: section('WaitingReissues', () => import('../features/reissues/waiting-reissues.tsx')),
  },
  {
    id: 'templates',
    permission: 'certificate_template.publish',
    Section: section('WaitingTemplates', () => import('../features/certificate-templates/waiting-templates.tsx')),
  },
  {
    id: 'terms-of-use',
    permission: 'terms_of_use.manage',
    Section: section('WaitingTerms', () => import('../features/terms-of-use/waiting-terms.tsx')),
  },
  {
    id: 'certificate-requests',
    permission: 'certificate.approve_change',
    Section: section('WaitingRequests', () => import('../features/certificates/waiting-requests.tsx')),
  },
  {
    id: 'applications',
    permission: 'application.read',
    Section: section('WaitingApplications', () => import('../features/applications/waiting-applications.tsx')),
  },
  {
    id: 'due-judgements',
    permission: 'judgement.record',
    Section: section('DueJudgements', () => import('../features/judgements/due-judgements.tsx')),
  },
  {
    id: 'coming-sessions',
    permission: 'assessment.read',
    Section: section('ComingSessions', () => import('../features/assessment-sessions/coming-sessions.tsx')),
  },
  {
    id: 'corrections',
    permission: 'correction.decide',
    Section: section('WaitingCorrections', () => import('../features/corrections/waiting-corrections.tsx')),
  },
  {
    id: 'merges',
    permission: 'person.merge',
    Section: section('WaitingMerges', () => import('../features/people/waiting-merges.tsx')),
  },
  {
    id: 'placements',
    permission: 'placement.confirm',
    Section: section('WaitingPlacements', () => import('../features/mentoring/waiting-placements.tsx')),
  },
  {
    id: 'mentoring',
    permission: 'mentoring.record',
    Section: section('DueMentorships', () => import('../features/mentoring/due-mentorships.tsx')),
  },
  {
    id: 'panels',
    permission: 'decision.vote',
    Section: section('PanelsToVote', () => import('../features/decisions/waiting-panels.tsx')),
  },
  {
    id: 'panels-to-publish',
    permission: 'decision.publish',
    Section: section('PanelsToPublish', () => import('../features/decisions/waiting-panels.tsx')),
  },
  {
    id: 'appeals',
    permission: 'appeal.read',
    Section: section('WaitingAppeals', () => import('../features/appeals/waiting-appeals.tsx')),
  },
  {
    id: 'body-documents',
    permission: 'body_document.approve',
    Section: section('WaitingDocuments', () => import('../features/body-documents/waiting-documents.tsx')),
  },
  {
    id: 'complaints',
    permission: 'complaint.handle',
    Section: section('WaitingComplaints', () => import('../features/complaints/waiting-complaints.tsx')),
  },
  {
    id: 'webhooks',
    permission: 'api_key.manage',
    Section: section('StoppedWebhooks', () => import('../features/api-keys/stopped-webhooks.tsx')),
  },
  {
    id: 'data-requests',
    permission: 'data_request.handle',
    Section: section('WaitingDataRequests', () => import('../features/data-rights/waiting-data-requests.tsx')),
  },
  {
    id: 'retention',
    permission: 'setting.confirm',
    Section: section('WaitingRetention', () => import('../features/retention/waiting-retention.tsx')),
  },
  {
    id: 'breaches',
    permission: 'breach.manage',
    Section: section('WaitingBreaches', () => import('../features/breaches/waiting-breaches.tsx')),
  },
  {
    id: 'unread-breaches',
    permission: 'breach.inform',
    Section: section('UnreadBreaches', () => import('../features/breaches/unread-breaches.tsx')),
  },
  {
    id: 'recorded',
    permission: 'recorded.approve',
    Section: section('WaitingRecorded', () => import('../features/recorded/waiting-recorded.tsx')),
  },
  {
    id: 'applicants',
    permission: 'selection.record',
    Section: section('WaitingApplicants', () => import('../features/selection/waiting-applicants.tsx')),
  },
  {
    id: 'own-cooperatives',
    permission: 'cooperative_people.read',
    Section: section('OwnCooperatives', () => import('../features/cooperatives/own-cooperatives.tsx')),
  },
  {
    id: 'nominate',
    permission: 'enrolment.nominate',
    Section: section('OpenToNominate', () => import('../features/selection/open-to-nominate.tsx')),
  },
  {
    id: 'region',
    permission: 'progress.read',
    Section: section('RegionGlance', () => import('../features/progress/region-glance.tsx')),
  },
  {
    id: 'late-entries',
    permission: 'audit.read',
    Section: section('LateEntries', () => import('../features/audit/late-entries.tsx')),
  },
  {
    id: 'cohorts',
    permission: 'cohort.manage',
    Section: section('WaitingCohorts', () => import('../features/cohorts/waiting-cohorts.tsx')),
  },
  {
    id: 'qualifications',
    permission: 'instructor.keep',
    Section: section('ExpiringQualifications', () => import('../features/instructors/expiring-qualifications.tsx')),
  },
  {
    id: 'licences',
    permission: 'centre.manage',
    Section: section('ExpiringLicences', () => import('../features/licences/expiring-licences.tsx')),
  },
  {
    id: 'body-terms',
    permission: 'body.manage',
    Section: section('EndingTerms', () => import('../features/bodies/ending-terms.tsx')),
  },
];
