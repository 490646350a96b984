import { StatusMark, useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { ProgressBar } from '../progress-bar.tsx';
import { ClaimCards } from './claim-cards.tsx';
import type { CardRun } from './use-card-run.ts';

/** How far a run of cards is, and the cards once all are made. */
export function CardRunParts({ run, isDone }: { run: CardRun; isDone: boolean }) {
  const words = useMessages().enrolments;
  const made = words.cardsMaking(run.cards.length, run.total);
  if (!isDone) return <ProgressBar label={made} done={run.cards.length} total={run.total} />;
  return (
    <>
      <div className="k-no-print" role="status">
        <StatusMark tone="good">{made}</StatusMark>
        <Text>{words.cardsKeep}</Text>
        {run.failed.length > 0 ? <StatusMark tone="bad">{words.cardsFailed(run.failed.join(', '))}</StatusMark> : null}
      </div>
      <ClaimCards cards={run.cards} />
    </>
  );
}
