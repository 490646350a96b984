import type { CohortStatus } from '@kompeten/domain';
import { StatusMark, type Tone, useTerms } from '@kompeten/ui';

const tones: Readonly<Record<CohortStatus, Tone>> = {
  draft: 'neutral',
  enrolling: 'info',
  selecting: 'info',
  confirmed: 'info',
  running: 'good',
  evaluating: 'warn',
  completed: 'good',
  amending: 'warn',
  archived: 'neutral',
  cancelled: 'bad',
};

/** Where a cohort stands: sign, word and colour. */
export function CohortStanding({ status }: { status: CohortStatus }) {
  const terms = useTerms();
  return <StatusMark tone={tones[status]}>{terms.status[status]}</StatusMark>;
}
