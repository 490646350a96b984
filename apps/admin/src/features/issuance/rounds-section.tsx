import { useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { useActor } from '../../lib/session.ts';
import { RoundMark } from './round-status.tsx';
import { useRounds } from './rounds.queries.ts';

/** The newest rounds of the circle, and the way to ask for one. */
export function RoundsSection() {
  const words = useMessages();
  const rounds = useRounds();
  const { may } = useActor();
  const items = rounds.data?.items ?? [];
  if (items.length === 0 && !may('issuance.request')) return null;
  return (
    <Stack component="section" gap="sm" align="stretch" aria-labelledby="rounds-title">
      <Title order={2} size="h4" id="rounds-title">
        {words.issuanceRounds.title}
      </Title>
      <Text c="dimmed">{words.issuanceRounds.sectionLead}</Text>
      <ul className="k-cards" aria-labelledby="rounds-title">
        {items.map((round) => (
          <li key={round.id} className="k-card">
            <Link to="/issuance-rounds/$roundId" params={{ roundId: round.id }}>
              {words.issuance.kinds[round.kind]}, {round.programmeTitle ?? words.issuanceRounds.all}, {round.centreName}
            </Link>{' '}
            <RoundMark round={round} />
            <div>
              {words.issuanceRounds.line(round.cohorts, round.total)}; {round.requestedByName},{' '}
              <DateText value={round.requestedAt} />
            </div>
          </li>
        ))}
      </ul>
      {may('issuance.request') ? (
        <LinkButton to="/issuance-rounds/new" variant="default" w="fit-content">
          {words.issuanceRounds.start}
        </LinkButton>
      ) : null}
    </Stack>
  );
}
