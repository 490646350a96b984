import { monthsAfter } from '../kernel/days.ts';

/** When what has to be done about a competency certificate; each per scheme (12, 30 and 36 months†). */
export interface CareMonths {
  surveillanceMonths: number;
  renewalOpensMonths: number;
  validityMonths: number;
}

/** The days that a decision sets for its certificate. */
export function careDays(decidedOn: string, months: CareMonths) {
  return {
    surveillanceOn: monthsAfter(decidedOn, months.surveillanceMonths),
    renewalOpensOn: monthsAfter(decidedOn, months.renewalOpensMonths),
    validUntil: monthsAfter(decidedOn, months.validityMonths),
  };
}

/** How a holder comes to the next certificate: by a portfolio of current work within the window, after expiry by a whole assessment. */
export type RenewalWay = 'not_yet' | 'portfolio' | 'full_assessment';

/** Which way to a new certificate is open on a day. */
export function renewalWay(days: { renewalOpensOn: string; validUntil: string }, today: string): RenewalWay {
  if (today > days.validUntil) return 'full_assessment';
  return today >= days.renewalOpensOn ? 'portfolio' : 'not_yet';
}
