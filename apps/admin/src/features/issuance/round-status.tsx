import type { IssuanceRound, RoundStatus } from '@kompeten/domain';
import { StatusMark, type Tone, useMessages } from '@kompeten/ui';

const tones: Readonly<Record<RoundStatus, Tone>> = {
  gathering: 'info',
  pending_approval: 'warn',
  approved: 'info',
  done: 'good',
  rejected: 'bad',
  empty: 'neutral',
};

/** Where a round stands, in a word. */
export function RoundMark({ round: { status, pausedAt } }: { round: Pick<IssuanceRound, 'status' | 'pausedAt'> }) {
  const words = useMessages().issuanceRounds;
  if (status === 'approved' && pausedAt !== null) return <StatusMark tone="warn">{words.resting}</StatusMark>;
  return <StatusMark tone={tones[status]}>{words.status[status]}</StatusMark>;
}
