import type { officialSigning as id } from '../id/official-signing.ts';

/** Sentences about certificates that an official signs in person, and about who holds an account. */
export const officialSigning: typeof id = {
  awaits: (name) => `Awaiting the signature of ${name}`,
  awaitsYou: 'Awaiting your signature',
  queueLine: (left, cohort) => `${left} certificates not signed yet, ${cohort}`,
  title: 'Personal signature',
  othersText:
    'This list is approved. Only the official who approved it can sign, with the passphrase of their electronic certificate at BSrE.',
  sendBackText:
    'If that official cannot sign, send back what is left: what is issued stays valid, the rest can be requested again.',
  sendBackOwnText:
    'If you cannot sign, send back what is left: what is issued stays valid, the rest can be requested again.',
  rejectLead: 'What is issued stays valid. The requester reads your reason and can request the rest again.',
  signed: (done, total) => `${done} of ${total} signed`,
  left: (count) => `${count} left`,
  goOn: (done, total) => `${done} of ${total} signed. Go on by typing the passphrase again.`,
  passphrase: 'Your BSrE passphrase',
  passphraseHint: 'Passed on to BSrE for this request alone and never stored. Stay on this page until it is done.',
  passphraseMissing: 'Type your BSrE passphrase.',
  sign: (count) => `Sign ${count} certificates`,
  signing: 'Being signed. Stay on this page.',
  signingHint: 'If the page is closed or the connection breaks, what is not signed waits for you and nothing is lost.',
  paused: 'Signing stopped: the passphrase is held for four minutes at most. What is left waits for you.',
  cannotSign: 'You cannot sign this request yet',
  cannotSignText: (reasons) => `Because: ${reasons}. The request keeps waiting for you.`,
  approveConfirm: (count) => `Approve and sign ${count} certificates`,
  approveConsequences: (count) => [
    `${count} certificates get their numbers and are then signed one by one with your electronic certificate at BSrE.`,
    'A wrong passphrase stops the signing at once; the list stays approved and waits for you.',
  ],
  roundConsequence:
    'You sign the certificates of this centre in person: once approved, each list waits for your passphrase.',
  roundUnsigned: (lists, name) => `${lists} lists await the signature of ${name}`,
  replaceAwaits: 'Awaiting the signature of the official who approves it. Until then this certificate stays valid.',
  replaceConsequences: [
    'The new certificate gets a new number and code and is then signed with your electronic certificate at BSrE.',
    'A wrong passphrase or a broken connection changes nothing: the request keeps waiting.',
  ],
  replaceConfirm: 'Approve and sign',
  person: {
    title: 'Holder of the account',
    known: 'The person behind this account is recorded.',
    unknown: 'The person behind this account is not recorded.',
    hint: 'Needed for an official who signs in person: BSrE knows them by their NIK.',
    record: 'Record the holder’s NIK',
    lead: (name) => `${name}: the name of the account must be the name on the identity card.`,
    nik: 'NIK',
    nikHint: '16 digits. Stored encrypted; opened only to ask BSrE for a signature.',
    birthDate: 'Date of birth',
    submit: 'Record',
    done: 'The holder’s NIK is recorded.',
  },
};
