import type { Notice, notices as source } from '../id/notices.ts';
import { assessmentNotices } from './notices-assessment.ts';
import { certificateNotices } from './notices-certificates.ts';
import { dataNotices } from './notices-data.ts';

const said =
  (act: string, alone: string): Notice['text'] =>
  (by) =>
    by === null ? alone : `${by} ${act}`;

const always =
  (text: string): Notice['text'] =>
  () =>
    text;

/** What each kind of notification says, on a screen and in a letter; no names of participants. */
export const notices: typeof source = {
  issuance_waits: {
    name: 'An issuance waits for approval',
    text: said(
      'asked for certificates to be issued. Check the list, then approve or reject it.',
      'An issuance of certificates waits for approval.',
    ),
  },
  issuance_done: {
    name: 'An issuance is done',
    text: always('The certificates of one issuance are signed and can be downloaded by their holders.'),
  },
  issuance_round_waits: {
    name: 'A round of issuing waits for approval',
    text: said(
      'requested certificates for many cohorts at once. Check the lists, then approve or send them back.',
      'A round of certificates for many cohorts waits for approval.',
    ),
  },
  issuance_round_done: {
    name: 'A round of issuing is done',
    text: always('The certificates of a round are signed, and trainees can download them.'),
  },
  certificate_request_waits: {
    name: 'A change of a certificate waits',
    text: said(
      'asked for a change of a certificate. A second person decides.',
      'A change of a certificate waits for the decision of a second person.',
    ),
  },
  recorded_batch_waits: {
    name: 'Entries from an older register wait',
    text: said(
      'entered certificates from an older register. A second person decides.',
      'Certificates from an older register wait for the decision of a second person.',
    ),
  },
  correction_waits: {
    name: 'A late correction waits',
    text: said(
      'sent entries after the cohort had closed. Decide whether they count.',
      'Entries that arrived after the cohort had closed wait for a decision.',
    ),
  },
  complaint_waits: {
    name: 'A complaint came in',
    text: always('Somebody filed a complaint about a certificate of your centre. It has to be answered.'),
  },
  complaint_overdue: {
    name: 'A complaint is overdue',
    text: always('A complaint about a certificate was not answered by its day.'),
  },
  placement_waits: {
    name: 'A job or business waits for confirmation',
    text: said(
      'reported a new job or business. Check the evidence, then confirm or reject it.',
      'A report of a job or business waits for confirmation.',
    ),
  },
  excuse_waits: {
    name: 'An excuse waits for you',
    text: always(
      'A participant asks to be excused from a session that you teach. Accept it, or decline it with a reason.',
    ),
  },
  merge_waits: {
    name: 'A merge of records waits for a second person',
    text: said(
      'proposed to make two records one person. A second person decides.',
      'A proposal to make two records one person waits for the decision of a second person.',
    ),
  },
  qualification_waits: {
    name: 'A qualification waits for confirmation',
    text: said(
      'recorded a qualification of their own. Check the evidence, then confirm it.',
      'A qualification of an instructor waits for confirmation.',
    ),
  },
  cohort_starts: {
    name: 'Your cohort starts soon',
    text: always(
      'A cohort that you teach starts in three days. Check the timetable and prepare the sheets for offline use.',
    ),
  },
  evaluation_open: {
    name: 'An evaluation is still open',
    text: always('The last day of a cohort has passed, but its evaluation is not closed. Complete the grades.'),
  },
  qualification_expires: {
    name: 'A qualification of an instructor expires soon',
    text: always(
      'A qualification of an instructor expires soon. Renew it before it stands in the way of the timetable.',
    ),
  },
  licence_expires: {
    name: 'An accreditation or licence expires soon',
    text: always('An accreditation or licence of your centre expires soon. Have it renewed.'),
  },
  follow_up_due: {
    name: 'A follow-up visit is due',
    text: always('A follow-up visit to a cooperative that you mentor is due.'),
  },
  webhook_stopped: {
    name: 'A webhook has stopped',
    text: always('The receiver of a webhook did not answer again and again, so nothing is sent to it any more.'),
  },
  certificate_changed: {
    name: 'The status of your certificate changed',
    text: always('The status of one of your certificates changed. Open your certificates to see which one and why.'),
  },
  ...dataNotices,
  ...certificateNotices,
  ...assessmentNotices,
  password_changed: {
    name: 'The password was changed',
    text: always('The password of your account was changed. If it was not you, contact an administrator at once.'),
  },
  authority_delegated: {
    name: 'An authority was given or withdrawn',
    text: said(
      'gave or withdrew an authority (Plt., Plh.) that concerns you.',
      'An authority that concerns you was given or withdrawn.',
    ),
  },
  roles_changed: {
    name: 'The roles of the account changed',
    text: always('A role of your account was added or ended.'),
  },
};
