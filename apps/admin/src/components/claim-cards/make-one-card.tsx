import type { ClaimCard } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useExplain } from '../../lib/explain.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { ClaimCards } from './claim-cards.tsx';

interface MakeOneCardProps {
  card: ClaimCard | undefined;
  error: Error | null;
  isPending: boolean;
  consequences: readonly string[];
  onMake(): void;
}

/** Makes a card for one person: what follows from it, and then the card, shown this once. */
export function MakeOneCard({ card, error, isPending, consequences, onMake }: MakeOneCardProps) {
  const words = useMessages().enrolments;
  const explain = useExplain();
  return (
    <>
      <ErrorSummary faults={error ? [{ message: explain(error) }] : []} />
      {card ? (
        <>
          <div className="k-no-print" role="status">
            <StatusMark tone="good">{words.cardReady}</StatusMark>
            <Text>{words.cardsKeep}</Text>
          </div>
          <ClaimCards cards={[card]} />
        </>
      ) : (
        <Stack gap="md" className="k-narrow">
          <ul className="k-reasons">
            {consequences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Group>
            <Button loading={isPending} onClick={onMake}>
              {words.cardMake}
            </Button>
          </Group>
        </Stack>
      )}
    </>
  );
}
