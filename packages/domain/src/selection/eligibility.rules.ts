import { Education } from '../people/person.ts';
import type { Eligibility } from './selection-plan.ts';

/** What an applicant's eligibility is judged by. */
export interface EligibilityFacts {
  birthDate: string;
  education: Education | null;
  /** Whether a cooperative is named. */
  inCooperative: boolean;
  documentsSeen: readonly string[];
}

/** Whether one condition is met; `unknown` where the register cannot tell. */
export interface Finding {
  code: 'minimum_age' | 'maximum_age' | 'minimum_education' | 'membership' | 'document';
  /** The age, the school or the paper that is asked. */
  asked: string;
  met: 'yes' | 'no' | 'unknown';
}

/** The whole years lived on a day: from the least to the most that a year of birth alone allows. */
export function ageOn(birthDate: string, day: string): { least: number; most: number } {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  if (birthDate.length === 4) return { least: years - 1, most: years };
  const age = day.slice(5) < birthDate.slice(5) ? years - 1 : years;
  return { least: age, most: age };
}

/** Every condition of a cohort and whether an applicant meets it on the cohort's first day. */
export function eligibilityFindings(asked: Eligibility, facts: EligibilityFacts, startsOn: string): Finding[] {
  const { least, most } = ageOn(facts.birthDate, startsOn);
  const { minimumAge, maximumAge, minimumEducation, membershipNeeded, documents } = asked;
  const findings: Finding[] = [];
  if (minimumAge !== null) {
    findings.push({ code: 'minimum_age', asked: `${minimumAge}`, met: answer(least >= minimumAge, most < minimumAge) });
  }
  if (maximumAge !== null) {
    findings.push({ code: 'maximum_age', asked: `${maximumAge}`, met: answer(most <= maximumAge, least > maximumAge) });
  }
  if (minimumEducation !== null) {
    findings.push({
      code: 'minimum_education',
      asked: minimumEducation,
      met: schooled(facts.education, minimumEducation),
    });
  }
  if (membershipNeeded) {
    findings.push({ code: 'membership', asked: '', met: facts.inCooperative ? 'yes' : 'unknown' });
  }
  const seen = new Set(facts.documentsSeen);
  return [...findings, ...documents.map((each) => document(each, seen.has(each)))];
}

/** The conditions that somebody who verifies has to give a reason for. */
export const unmet = (findings: readonly Finding[]): Finding[] => findings.filter(({ met }) => met !== 'yes');

const document = (asked: string, seen: boolean): Finding => ({
  code: 'document',
  asked,
  met: seen ? 'yes' : 'unknown',
});

const answer = (yes: boolean, no: boolean): Finding['met'] => (yes ? 'yes' : no ? 'no' : 'unknown');

function schooled(has: Education | null, asked: Education): Finding['met'] {
  if (has === null) return 'unknown';
  return Education.options.indexOf(has) >= Education.options.indexOf(asked) ? 'yes' : 'no';
}
