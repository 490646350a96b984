import { either, idsIn, matterOn, type NotificationDefinition, onPage, waits } from './notification-definition.ts';

/** Something that happened to those whom the event names, on a page of theirs. */
const toNamed = (on: readonly string[], path: NotificationDefinition['path']): NotificationDefinition => ({
  ...{ on, settledBy: [], audience: 'named', legal: false, path },
});

const sessionPage = (id: string): string => `/admin/assessment-sessions/${id}`;

/** An agreement that was superseded waits until both signed the new one, another supersedes it, or it will never be signed. */
const renewalEnds = either(
  'candidacy',
  ...['agreement_renewed', 'agreement_superseded', 'unseated', 'missed', 'stopped', 'postponed'],
);

/** What people of certification bodies, and their candidates, are told of. */
export const assessmentNotices = {
  application_submitted: waits(
    'application.decide',
    ['application.submitted'],
    'applications',
    either('application', 'sent_back', 'accepted', 'rejected'),
  ),
  application_to_review: {
    ...toNamed(either('application', 'self_assessed', 'assigned'), (id) => `/admin/applications/${id}`),
    settledBy: either('application', 'continued', 'stopped'),
    only: ({ data }) => Array.isArray(data.accountIds) && data.accountIds.length > 0,
  },
  session_assigned: {
    ...toNamed(either('assessment_session', 'scheduled', 'assessor_replaced'), sessionPage),
    settledBy: ['assessment_session.cancelled'],
  },
  session_replanned: {
    ...toNamed(['assessment_session.replanned'], sessionPage),
    settledBy: ['assessment_session.cancelled'],
  },
  agreement_to_renew: {
    ...onPage('named', ['assessments', '/checklist'], renewalEnds, ({ subjectId, data }) =>
      matterOn(data.sessionId, subjectId),
    ),
    on: ['candidacy.agreement_superseded'],
    named: idsIn('assessorAccountIds'),
  },
  agreement_to_sign: {
    ...toNamed(['candidacy.agreement_superseded'], () => '/my'),
    settledBy: renewalEnds,
    named: idsIn('candidateAccountIds'),
  },
  assessor_recused: waits(
    'assessment.schedule',
    ['assessment_session.assessor_recused'],
    'assessment-sessions',
    either('assessment_session', 'assessor_replaced', 'replanned', 'cancelled'),
  ),
  panel_member_recused: waits('decision.convene', ['decision_panel.member_recused'], 'panels', [
    'decision_panel.concluded',
  ]),
  reviewer_recused: waits(
    'appeal.assign',
    ['appeal.reviewer_recused'],
    'appeals',
    either('appeal', 'assigned', 'decided', 'withdrawn'),
  ),
  session_cancelled: toNamed(['assessment_session.cancelled'], sessionPage),
  sitting_near: onPage('named', ['assessment-sessions'], ['assessment_session.cancelled']),
  judgement_due: onPage('named', ['candidacies'], either('candidacy', 'recommended', 'missed', 'stopped', 'postponed')),
  panel_convened: {
    ...toNamed(['decision_panel.convened'], (id) => `/admin/panels/${id}`),
    settledBy: ['decision_panel.concluded'],
  },
  panel_concluded: waits('decision.publish', ['decision_panel.concluded'], 'panels', ['decision_panel.published']),
  decision_published: { ...toNamed(['decision.published'], () => '/my'), legal: true },
  appeal_filed: waits('appeal.assign', ['appeal.filed'], 'appeals', either('appeal', 'assigned', 'withdrawn')),
  appeal_assigned: {
    ...toNamed(['appeal.assigned'], (id) => `/admin/appeals/${id}`),
    settledBy: either('appeal', 'decided', 'withdrawn'),
  },
  appeal_overdue: waits('appeal.assign', ['appeal.overdue'], 'appeals', either('appeal', 'decided', 'withdrawn')),
  appeal_decided: { ...toNamed(['appeal.decided'], () => '/my'), legal: true },
  body_documents_wait: waits(
    'body_document.approve',
    ['body_document.requested'],
    'body-documents',
    either('body_document', 'approved', 'rejected', 'voided'),
  ),
  surveillance_due: {
    ...onPage({ permission: 'certificate_care.record' }, ['renewals'], either('surveillance', 'passed', 'failed')),
    path: () => '/admin/renewals',
  },
  body_licence_expires: onPage(
    { permission: 'body.manage' },
    ['bodies'],
    either('body', 'licence_recorded', 'lapse_lifted'),
  ),
  assessor_certificate_expires: onPage({ permission: 'assessor.manage' }, ['assessors'], ['assessor.renewed']),
  renewal_opens: { ...onPage('named', ['renewals'], []), path: () => '/my' },
} satisfies Record<string, NotificationDefinition>;
