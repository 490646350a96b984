import { type Qualification, qualificationStanding, type QualificationStanding as Standing } from '@kompeten/domain';
import { dayOfInstant, StatusMark, type Tone, useTerms } from '@kompeten/ui';
import { usePolicy } from '../../lib/policies.ts';

const tones: Readonly<Record<Standing, Tone>> = {
  valid: 'good',
  expiring: 'warn',
  expired: 'bad',
  not_yet: 'info',
  unconfirmed: 'info',
  withheld: 'bad',
};

/** How a qualification stands today, with the warning days of the policy in force. */
export function useStandingOf(): (qualification: Qualification) => Standing {
  const warningDays = usePolicy('qualification.warning_days').value;
  const today = dayOfInstant(new Date().toISOString());
  return (qualification) => qualificationStanding(qualification, today, warningDays);
}

/** How a qualification stands: sign, word and colour. */
export function QualificationStanding({ standing }: { standing: Standing }) {
  const terms = useTerms();
  return <StatusMark tone={tones[standing]}>{terms.qualificationStanding[standing]}</StatusMark>;
}
