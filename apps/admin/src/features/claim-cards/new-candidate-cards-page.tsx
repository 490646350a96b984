import { claimCards } from '@kompeten/contract';
import type { CandidateCard } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CardRunParts } from '../../components/claim-cards/card-run-parts.tsx';
import { useCardRun } from '../../components/claim-cards/use-card-run.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { cardsAtOnce, makeCandidateCard, useCandidatesWithout } from './claim-cards.queries.ts';

/** Claim cards for all candidates of a body who have none, made one after the other and printed together. */
export function NewCandidateCardsPage({ bodyId }: { bodyId: string }) {
  const words = useMessages().candidateCards;
  const query = useCandidatesWithout(bodyId);
  const { run, isDone, start } = useCardRun(makeCandidateCard, claimCards.listCandidateCards);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { items, nextCursor } = query.data;
  return (
    <Stack gap="lg">
      <div className="k-no-print">
        <PageHeader
          title={words.many}
          lead={words.manyLead}
          back={
            <Link to="/bodies/$bodyId/claim-cards" params={{ bodyId }}>
              {words.back}
            </Link>
          }
        />
      </div>
      {run === null ? (
        <Those
          people={items}
          more={nextCursor !== null}
          onMake={() => start(items.map(({ applicationId: id, fullName }) => ({ id, fullName })))}
        />
      ) : (
        <CardRunParts run={run} isDone={isDone} />
      )}
    </Stack>
  );
}

interface ThoseProps {
  people: readonly CandidateCard[];
  more: boolean;
  onMake(): void;
}

function Those({ people, more, onMake }: ThoseProps) {
  const { candidateCards: words, enrolments } = useMessages();
  if (people.length === 0) return <EmptyState title={words.nobody}>{words.nobodyText}</EmptyState>;
  return (
    <Stack gap="md" className="k-narrow">
      <ul>
        {people.map(({ number, fullName }) => (
          <li key={number}>
            {fullName}, {number}
          </li>
        ))}
      </ul>
      {more ? <Text>{words.manyMore(cardsAtOnce)}</Text> : null}
      <ul className="k-reasons">
        {words.consequences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Group>
        <Button onClick={onMake}>{enrolments.cardsMake(people.length)}</Button>
      </Group>
    </Stack>
  );
}
