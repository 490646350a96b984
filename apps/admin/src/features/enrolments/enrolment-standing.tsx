import type { EnrolmentStatus } from '@kompeten/domain';
import { StatusMark, type Tone, useTerms } from '@kompeten/ui';

const tones: Readonly<Record<EnrolmentStatus, Tone>> = {
  applied: 'info',
  verified: 'info',
  selected: 'info',
  waitlisted: 'warn',
  rejected: 'bad',
  enrolled: 'info',
  active: 'good',
  passed: 'good',
  not_passed: 'warn',
  withdrawn: 'neutral',
  dismissed: 'bad',
};

/** Where a person stands in a cohort: sign, word and colour. */
export function EnrolmentStanding({ status }: { status: EnrolmentStatus }) {
  const terms = useTerms();
  return <StatusMark tone={tones[status]}>{terms.status[status]}</StatusMark>;
}
