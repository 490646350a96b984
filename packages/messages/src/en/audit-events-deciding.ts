import type { decidingEvents as source } from '../id/audit-events-deciding.ts';

/** What events from the panel to the certificate mean. */
export const decidingEvents: typeof source = {
  'decision_panel.convened': () => 'Convened a decision panel',
  'decision_panel.voted': () => 'Voted in a decision panel',
  'decision_panel.concluded': () => 'Concluded a decision panel with signed minutes',
  'decision_panel.published': () => 'Published the decisions of a panel',
  'decision_panel.member_recused': () => 'A panel member declared a conflict of interest',
  'decision.finished': () => 'Made an earlier decision whole: its document waits, or its application ended',
  'decision.published': () => 'A certification decision was published',
  'appeal.filed': () => 'Filed an appeal',
  'appeal.assigned': () => 'Named who hears an appeal',
  'appeal.reviewer_recused': () => 'A reviewer of an appeal declared a conflict of interest',
  'appeal.decided': () => 'Decided an appeal',
  'appeal.withdrawn': () => 'Took back an appeal',
  'appeal.overdue': () => 'An appeal is overdue',
  'certificate.prepared': () => 'A document of a certification body waits for its number',
  'body_document.requested': () => 'Asked for documents of a certification body',
  'body_document.approved': () => 'Approved documents of a certification body',
  'body_document.rejected': () => 'Sent documents of a certification body back',
  'body_document.voided': () => 'Documents of a certification body were voided: the list had changed',
  'body_document.done': () => 'Documents of a certification body are signed',
  'bnsp_report.taken': () => 'Took the list for BNSP',
  'bnsp_report.numbers_taken': () => 'Imported numbers of BNSP',
  'surveillance.passed': () => 'A surveillance was passed',
  'surveillance.failed': () => 'A surveillance was failed',
};
