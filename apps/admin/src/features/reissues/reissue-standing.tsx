import type { Reissue } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';

/** Whether a reissue is still worked on, or waits for officials, as a mark. */
export function ReissueStanding({ reissue }: { reissue: Pick<Reissue, 'finishedAt' | 'awaiting'> }) {
  const words = useMessages().reissues;
  const { finishedAt, awaiting } = reissue;
  if (finishedAt !== null && awaiting > 0) return <StatusMark tone="warn">{words.awaiting(awaiting)}</StatusMark>;
  if (finishedAt === null) return <StatusMark tone="info">{words.running}</StatusMark>;
  return <StatusMark tone="good">{words.finished}</StatusMark>;
}

/** How many certificates something became of. */
export const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);
