import { policies, retention } from '@kompeten/contract';
import { isUndecided, type RetentionDecision, type RetentionOverview, type RetentionProposal } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { DateText } from '../../components/date-text.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Facts } from '../../components/facts.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { mutationOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { HeldBackText } from './held-back-text.tsx';

/** The values that end records sooner and wait for a second administrator, each with what it would erase. */
export function RetentionProposals({ overview: { items, proposals } }: { overview: RetentionOverview }) {
  const words = useMessages().retention.proposals;
  if (proposals.length === 0) return null;
  const inForce = (part: string) => items.find((item) => item.part === part)?.months ?? 0;
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {words.title}
      </Title>
      <Text>{words.lead}</Text>
      {proposals.map((proposal) => (
        <Proposal key={proposal.id} proposal={proposal} from={inForce(proposal.forecast.part)} />
      ))}
    </Stack>
  );
}

function Proposal({ proposal, from }: { proposal: RetentionProposal; from: number }) {
  const words = useMessages().retention;
  const locale = useLocale();
  const { source, proposedAt, proposedByName, forecast } = proposal;
  const { part, months, due, goes, held } = forecast;
  const shown = (value: number) => formatNumber(locale, value);
  const kept = (value: number) => (isUndecided(value) ? words.undecided : words.months(shown(value)));
  return (
    <Paper component="article" withBorder p="lg" radius="lg" aria-label={words.names[part]}>
      <Stack gap="sm">
        <Title order={3} size="h5">
          {words.names[part]}
        </Title>
        <Text>{words.proposals.change(kept(from), kept(months))}</Text>
        <Text>{goes > 0 ? words.forecast(shown(due), shown(goes)) : words.forecastNone}</Text>
        <Facts
          items={[
            { name: words.columns.held, value: <HeldBackText held={held} /> },
            { name: words.proposals.source, value: source },
            {
              name: words.proposals.proposed,
              value: (
                <>
                  <DateText value={proposedAt} /> {words.proposals.by(proposedByName)}
                </>
              ),
            },
          ]}
        />
        <Decision proposal={proposal} record={words.names[part]} />
      </Stack>
    </Paper>
  );
}

/** What an administrator may do now: whoever proposed takes it back, another confirms or drops it. */
function Decision({ proposal: { id, proposedById }, record }: { proposal: RetentionProposal; record: string }) {
  const words = useMessages().retention.proposals;
  const explain = useExplain();
  const { actor, may } = useActor();
  const changes = [retention.getRetention, policies.listSettings];
  const { error, isPending, mutate } = useMutation(mutationOf(retention.decideRetention, changes));
  if (!may('setting.confirm')) return null;
  const isOwn = proposedById === actor.accountId;
  const decide = (decision: RetentionDecision['decision']) =>
    mutate({ params: { proposalId: id }, body: { decision } }, { onSuccess: () => announce(words.done[decision]) });
  return (
    <>
      {isOwn ? <Text>{words.own}</Text> : null}
      <ErrorSummary faults={error ? [{ message: explain(error) }] : []} />
      <Group>
        {isOwn ? null : (
          <Button loading={isPending} onClick={() => decide('confirm')}>
            {words.confirm(record)}
          </Button>
        )}
        <Button variant="default" loading={isPending} onClick={() => decide('drop')}>
          {words.drop(record)}
        </Button>
      </Group>
    </>
  );
}
