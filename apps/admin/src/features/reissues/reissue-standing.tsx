import type { Reissue } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';

/** Whether a reissue is still worked on, as a mark. */
export function ReissueStanding({ reissue: { finishedAt } }: { reissue: Pick<Reissue, 'finishedAt'> }) {
  const words = useMessages().reissues;
  if (finishedAt === null) return <StatusMark tone="info">{words.running}</StatusMark>;
  return <StatusMark tone="good">{words.finished}</StatusMark>;
}

/** How many certificates something became of. */
export const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);
