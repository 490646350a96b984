import type { BreachStatus, BreachSummary } from '@kompeten/domain';
import { StatusMark, type Tone, useMessages } from '@kompeten/ui';

const tones: Record<BreachStatus, Tone> = {
  recorded: 'warn',
  people_told: 'warn',
  authority_told: 'warn',
  told: 'info',
  closed: 'good',
  dismissed: 'info',
};

/** How a breach stands, and that somebody should have been told by now where it is so. */
export function BreachStanding({ breach: { status, overdue } }: { breach: Pick<BreachSummary, 'status' | 'overdue'> }) {
  const words = useMessages().breaches;
  const standing = words.status[status];
  return (
    <StatusMark tone={overdue ? 'bad' : tones[status]}>
      {overdue ? `${standing}, ${words.overdue}` : standing}
    </StatusMark>
  );
}
