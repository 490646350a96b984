import type { answerPage as source } from '../id/answer-page.ts';

/** Sentences that only the server-drawn answer page says: what one can do there beside reading the answer. */
export const answerPage: typeof source = {
  preview: {
    title: 'Answer of the certificate register',
    description: 'Open it to see what the register of the issuer says of this certificate at that moment.',
  },
  birthDate: {
    title: 'Confirm the birth date',
    lead: 'Type the birth date on the identity card of the person who shows this certificate. The answer is only yes or no. The holder sees how often this was done, without your name.',
    hint: 'Digits only, the year with four. Where the card names the year only, fill in just the year.',
    legend: 'Birth date',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    confirm: 'Confirm',
    open: 'Confirm and download the PDF',
    openHint: 'The code and the right birth date open the PDF of this certificate and nothing else.',
    matches: { day: 'IT MATCHES', year: 'THE YEAR MATCHES' },
    matchesText: {
      day: 'This birth date is the one registered for the holder of this certificate.',
      year: 'This year is the one registered; the register knows no more than the year in which the holder was born.',
    },
    differs: 'IT DOES NOT MATCH',
    differsText: (triesLeft) =>
      `This birth date is not the one registered. Fill in the whole date as on the identity card. ${triesLeft} ${triesLeft === 1 ? 'try is' : 'tries are'} left this week.`,
    closed: 'CLOSED',
    closedText:
      'There were too many wrong tries for this certificate. Only its holder can open this again, on the page My certificates.',
    invalid: 'There is no such date. Look again; this try is not counted.',
    tooMany: 'Tried too often. Wait a few minutes and try again.',
    notAccepted:
      'Its holder has not accepted the terms of use of this certificate yet, so the file is not open. The answer of the register above stands.',
    fileMissing: 'The file is not there yet. Try again in a moment.',
  },
  share: {
    title: 'Share or print',
    whatsapp: 'Send by WhatsApp',
    text: (headline, instant, address) =>
      `Certificate check: ${headline} (as of ${instant}). Look for yourself, since it can change: ${address}`,
    hint: 'The message holds the answer, the time and the address of this page; not the name of the holder. To print, use the menu of your browser.',
    printed: (address) => `Printed from ${address}. A printout is no proof; open the address for the latest answer.`,
  },
  log: {
    title: 'Steps of the check, for experts',
    code: (code) => `The code was read as ${code}; its check symbol is right.`,
    found: 'One issued certificate with this code was found in the register.',
    events: (count, last) =>
      `${count} status ${count === 1 ? 'event was' : 'events were'} read in order; the last: ${last}.`,
    unlimited: 'This certificate has no limit in time.',
    validity: (day) => `Its limit, ${day}, was compared with the time of the check.`,
    asOf: (instant) => `The answer was derived from those events at ${instant}; it is kept nowhere.`,
    logged: (index: string) => `Its PDF file is leaf number ${index} of the transparency log, which can only grow.`,
    proof: 'See the proof (JSON)',
    fileNot:
      'The signature of the PDF was not checked here, since no file was handed over; its fingerprint stands above.',
  },
};
