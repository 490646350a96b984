import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { standingBlockers } from './batch-waiting.tsx';
import { useUnsignedBatches, useWaitingBatches } from './issuance.queries.ts';
import { useRounds } from './rounds.queries.ts';

/** The requests to issue that wait for this very person: to be signed in person, or to be decided. */
export function WaitingBatches() {
  return (
    <>
      <UnsignedBatches />
      <UndecidedBatches />
    </>
  );
}

function UnsignedBatches() {
  const words = useMessages().officialSigning;
  const mine = useUnsignedBatches().data?.items.filter(({ awaitsCaller }) => awaitsCaller) ?? [];
  if (mine.length === 0) return null;
  return (
    <WorkCard title={words.awaitsYou}>
      {mine.map(({ id, total, issued, cohortTitle }) => (
        <li key={id}>
          <Link to="/issuance/$batchId" params={{ batchId: id }}>
            {words.queueLine(total - issued, cohortTitle)}
          </Link>
          <div>{words.signed(issued, total)}</div>
        </li>
      ))}
    </WorkCard>
  );
}

function UndecidedBatches() {
  const { issuance: words, issuanceRounds: said } = useMessages();
  const batches = useWaitingBatches();
  const rounds =
    useRounds('pending_approval').data?.items.filter((round) => standingBlockers(round).length === 0) ?? [];
  const mine = batches.data?.items.filter((batch) => standingBlockers(batch).length === 0) ?? [];
  if (mine.length + rounds.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {mine.map((batch) => (
        <li key={batch.id}>
          <Link to="/issuance/$batchId" params={{ batchId: batch.id }}>
            {words.queueLine(batch.total, batch.cohortTitle)}
          </Link>
          <div>{words.queueBy(batch.requestedByName)}</div>
        </li>
      ))}
      {rounds.map((round) => (
        <li key={round.id}>
          <Link to="/issuance-rounds/$roundId" params={{ roundId: round.id }}>
            {said.waiting}: {said.line(round.cohorts, round.total)}
          </Link>
          <div>{words.queueBy(round.requestedByName)}</div>
        </li>
      ))}
    </WorkCard>
  );
}
