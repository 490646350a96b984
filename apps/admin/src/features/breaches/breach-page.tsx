import { addressOf, basePath, breaches } from '@kompeten/contract';
import { type Breach, breachMachine, eventsFrom, isBreachOpenToChange } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { BreachFacts } from './breach-facts.tsx';
import { BreachReadings } from './breach-readings.tsx';
import { BreachStanding } from './breach-standing.tsx';
import { useBreach } from './breaches.queries.ts';

/** One breach: what happened, who was told, the letter to the authority, and what to do next. */
export function BreachPage({ breachId }: { breachId: string }) {
  const query = useBreach(breachId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Case breach={query.data} /> : <LoadingState />;
}

function Case({ breach }: { breach: Breach }) {
  const words = useMessages().breaches;
  const { may } = useActor();
  const { id, title } = breach;
  return (
    <Stack gap="lg">
      <PageHeader
        title={title}
        status={<BreachStanding breach={breach} />}
        back={<Link to="/breaches">{words.title}</Link>}
      />
      <BreachFacts breach={breach} />
      <BreachReadings breach={breach} />
      {may('breach.report') ? (
        <Group>
          <Letter id={id} language="id" />
          <Letter id={id} language="en" />
        </Group>
      ) : null}
      <Steps steps={breach.steps} />
      {may('breach.manage') ? <NextSteps breach={breach} /> : null}
    </Stack>
  );
}

function Letter({ id, language }: { id: string; language: 'id' | 'en' }) {
  const words = useMessages().breaches;
  const input = { params: { breachId: id }, query: { language } };
  return (
    <a href={addressOf(basePath, breaches.getBreachLetter, input)} target="_blank" rel="noreferrer">
      {language === 'id' ? words.letter : words.letterEnglish}
    </a>
  );
}

function Steps({ steps }: Pick<Breach, 'steps'>) {
  const words = useMessages().breaches;
  return (
    <section>
      <Title order={2} size="h4">
        {words.history}
      </Title>
      <ul>
        {steps.map(({ event, at, byName, note }) => (
          <li key={at + event}>
            <strong>{event === null ? words.recordedStep : words.events[event]}</strong>, <DateText value={at} />,{' '}
            {byName}
            {note ? <div style={{ whiteSpace: 'pre-wrap' }}>{note}</div> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function NextSteps({ breach: { id, status } }: { breach: Breach }) {
  const words = useMessages().breaches;
  const events = eventsFrom(breachMachine, status);
  if (events.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4">
        {words.stepTitle}
      </Title>
      <ul>
        {isBreachOpenToChange(status) ? (
          <li>
            <Link to="/breaches/$breachId/change" params={{ breachId: id }}>
              {words.change}
            </Link>
          </li>
        ) : null}
        {events.map((event) => (
          <li key={event}>
            <Link to="/breaches/$breachId/steps/$event" params={{ breachId: id, event }}>
              {words.events[event]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
