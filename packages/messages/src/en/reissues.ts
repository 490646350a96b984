import type { ReissueHindrance } from '@kompeten/domain';
import type { reissues as indonesian } from '../id/reissues.ts';
import { whyNotIssued } from './not-issued.ts';
import { ways } from './ways.ts';

const hindrances: Record<ReissueHindrance, string> = {
  suspended: 'is suspended',
  request_pending: 'a change that was asked for waits for its decision',
  not_in_force: 'is in force no more',
};

/** Sentences about certificates that are issued anew after a key went bad. */
export const reissues: typeof indonesian = {
  title: ways.reissues,
  lead: 'When a signing key is safe no more, the certificates that nothing proves to be older are issued anew. Two administrators begin it at the command line of the server; here one reads how far it is.',
  caption: 'Reissues',
  started: 'Begun',
  of: 'Reissue',
  back: 'All reissues',
  empty: 'Nothing was ever issued anew',
  emptyText: 'That is good news: no signing key was ever declared bad, or no certificate was affected.',
  result: 'Result',
  running: 'running',
  finished: 'done',
  progress: (issued: number, total: number) => `${issued} of ${total} issued anew`,
  waiting: (count: number) => `${count} waiting`,
  awaiting: (count: number) => `${count} awaiting an official’s signature`,
  queueLine: (count: number) => `${count} reissued certificates not signed yet`,
  awaitingTitle: 'Awaiting an official’s signature',
  awaitingText:
    'Officials of this centre sign in person. The old certificates stay valid until those in their place are signed.',
  awaitingYou: (count: number) =>
    `${count} certificates of your centre await your signature. They say the same; only number, code, date and your name as the one who signs change.`,
  leftCount: (count: number) => `${count} left to people`,
  failedCount: (count: number) => `${count} failed`,
  leftTitle: 'Left to people',
  leftText: 'Settle the suspension or the request first. Administrators then begin the next reissue for what remains.',
  failedTitle: 'Failed',
  failedText: 'Tried again while the reissue runs; what still fails is on the next list.',
  countOf: (title: string, count: number) => `${title}: ${count}`,
  countFor: (count: number, why: string) => `${count} ${count === 1 ? 'certificate' : 'certificates'}: ${why}`,
  ownOnly: 'Only certificates of your issuer are counted here.',
  keysTitle: 'Keys that went bad',
  keyKinds: { signer: 'Key of a signer', credential: 'Key of credentials' },
  noKeys: 'The key was not noted: this reissue was begun before keys were.',
  facts: {
    key: 'Key',
    from: 'Not safe since',
    reason: 'Reason',
    approvedBy: 'Approved by',
    started: 'Begun',
    finished: 'Ended',
    listHash: 'Fingerprint of the list (SHA-256)',
  },
  copyHint: 'The fingerprint that both administrators approved.',
  listTitle: 'Certificates of the reissue',
  listEmpty: 'There is no certificate.',
  columns: {
    number: 'Old certificate',
    holder: 'Holder',
    issuer: 'Issuer',
    cause: 'Cause',
    status: 'Status',
    why: 'Note',
    replacement: 'New certificate',
    done: 'Date',
  },
  filterStatus: 'Status',
  unnumbered: 'without a number',
  causes: {
    signed_after: 'signed after the key went bad',
    time_unproved: 'nothing proves its time',
    credential: 'the key of its credential went bad',
  },
  outcomes: {
    waiting: 'waiting',
    awaiting_signature: 'awaiting an official’s signature',
    issued: 'issued anew',
    left: 'left to people',
    failed: 'failed',
  },
  why: (code: string) => (hindrances as Record<string, string>)[code] ?? whyNotIssued(code),
};
