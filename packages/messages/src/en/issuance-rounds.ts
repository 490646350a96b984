import type { issuanceRounds as source } from '../id/issuance-rounds.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const cohorts = (count: number) => (count === 1 ? '1 cohort' : `${count} cohorts`);
const certificates = (count: number) => (count === 1 ? '1 certificate' : `${count} certificates`);

/** Sentences of issuing for many cohorts at once. */
export const issuanceRounds: typeof source = {
  title: 'Rounds of issuing',
  sectionLead: 'One request and one approval for all completed cohorts of a centre.',
  start: 'Request a round',
  newLead: 'Everybody who may have a certificate is taken in: one exact list for each cohort.',
  centre: 'Centre',
  kind: 'What is issued',
  programme: 'Programme (may be empty)',
  programmeHint: 'The title of the curriculum exactly as it is written. Empty means all programmes of the centre.',
  submit: 'Write the lists down',
  backToIssuance: 'Back to issuing',
  back: 'Back without deciding',
  status: {
    gathering: 'lists being written',
    pending_approval: 'waiting for approval',
    approved: 'under way',
    done: 'done',
    rejected: 'sent back',
    empty: 'nothing to issue',
  },
  resting: 'paused',
  line: (count, total) => `${people(total)} in ${cohorts(count)}`,
  all: 'All programmes',
  gathering: 'The list of each cohort is being written down. You may close this page.',
  empty: 'Nobody waits for a certificate of this kind.',
  rejected: 'This round was sent back.',
  voided: (count) =>
    `${count === 1 ? '1 list is' : `${count} lists are`} void because of changes after the request. Request those cohorts again.`,
  leftToOthers:
    'A list whose two people both judged in the cohort leaves the round and waits for somebody else on the page of issuing.',
  approveTitle: 'Approve all lists and issue',
  approveConsequences: (total, count) => [
    `${certificates(total)} of ${cohorts(count)} get a number, are signed electronically, and issued.`,
    'Each list is checked again when it is issued; what has changed is void, all others are issued.',
    'Numbers are never used again. Revoking after this takes two people.',
  ],
  approveStatement: 'I have checked these lists and approve issuing them.',
  approveConfirm: (total) => `Approve and issue ${certificates(total)}`,
  rejectTitle: 'Send all lists back',
  pause: 'Pause issuing',
  paused: (by) => `Paused by ${by}. What is in hand is finished first; nothing is lost.`,
  resume: 'Go on with issuing',
  retry: (count) => `Try the ${count} failed again`,
  retryHint: 'Tried from the list as approved. Where the name is wrong, correct it and request that person again.',
  failed: (count) => `${count} not issued; the reason stands on the list of the cohort`,
  lists: 'The list of each cohort',
  issuedOf: (issued, total) => `${issued} of ${total}`,
  issued: 'Issued',
  failures: 'Failed',
  bundle: 'Download all certificates (ZIP)',
  bundleHint: 'Holds the PDF files in force and a signed list of their fingerprints.',
  waiting: 'A round of issuing waits for you',
};
