import { eventsFrom, type MergeCaseDetail, type MergeEvent, type MergeStatus, mergeMachine } from '@kompeten/domain';
import { explainBlocker } from '@kompeten/messages';
import { formatInstant, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { MergeDecisionForm } from './merge-decision-form.tsx';
import { MergeProposalForm } from './merge-proposal-form.tsx';
import { MergeSideCard } from './merge-side-card.tsx';
import { mergeTone } from './merge-tones.ts';
import { useMergeCase } from './people.queries.ts';

/** Two records side by side, what is proposed, and what was decided. */
export function MergeCasePage({ mergeCaseId }: { mergeCaseId: string }) {
  const words = useMessages().people;
  const query = useMergeCase(mergeCaseId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { names, status, ground, sides, choice } = query.data;
  const events = eventsFrom<MergeStatus, MergeEvent>(mergeMachine, status);
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.compare(names[0] ?? '', names[1] ?? '')}
        lead={words.ground[ground]}
        status={<StatusMark tone={mergeTone[status]}>{words.status[status]}</StatusMark>}
        back={<Link to="/merge-cases">{words.back}</Link>}
      />
      <Blockers mergeCase={query.data} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        {sides.map((side, place) => (
          <MergeSideCard key={side.personId} side={side} title={words.sides[place] ?? ''} choice={choice} />
        ))}
      </SimpleGrid>
      {events.includes('propose') ? <MergeProposalForm mergeCase={query.data} /> : null}
      <MergeDecisionForm mergeCase={query.data} events={events} />
      <History mergeCase={query.data} />
    </Stack>
  );
}

function Blockers({ mergeCase: { blockers } }: { mergeCase: MergeCaseDetail }) {
  const words = useMessages().people;
  const locale = useLocale();
  if (blockers.length === 0) return null;
  return (
    <section className="k-notice" aria-labelledby="blockers-title">
      <Title order={2} size="h4" id="blockers-title">
        <StatusMark tone="warn">{words.blockers}</StatusMark>
      </Title>
      <ul className="k-reasons">
        {blockers.map((blocker) => (
          <li key={JSON.stringify(blocker)}>{explainBlocker(locale, blocker)}</li>
        ))}
      </ul>
    </section>
  );
}

function History({ mergeCase: { steps } }: { mergeCase: MergeCaseDetail }) {
  const words = useMessages().people;
  const locale = useLocale();
  if (steps.length === 0) return null;
  const moved = (facts: Readonly<Record<string, number>>) =>
    Object.keys(facts).length > 0 ? words.moved(facts) : words.nothingMoved;
  return (
    <Stack component="section" gap="xs" aria-labelledby="history-title">
      <Title order={2} size="h4" id="history-title">
        {words.history}
      </Title>
      <ol className="k-timeline">
        {steps.map((step) => (
          <li key={step.at}>
            <Text fw={600}>{words.status[step.status]}</Text>
            <Text>
              {step.byName}, {formatInstant(locale, step.at)}
            </Text>
            {step.reason ? <Text>{step.reason}</Text> : null}
            {step.moved ? <Text c="dimmed">{moved(step.moved)}</Text> : null}
          </li>
        ))}
      </ol>
    </Stack>
  );
}
