import { type Appeal, AppealQuestion } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { appealTone } from './appeal-tones.ts';
import { useAppeal } from './appeals.queries.ts';
import { AssignForm } from './assign-form.tsx';
import { OutcomeForm } from './outcome-form.tsx';

/** One appeal: what its candidate wrote, who hears it, and what was found. */
export function AppealPage({ appealId }: { appealId: string }) {
  const query = useAppeal(appealId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  return <Case appeal={query.data} />;
}

function Case({ appeal }: { appeal: Appeal }) {
  const { appeals: words, decisionTerms: terms } = useMessages();
  const locale = useLocale();
  const { number, fullName, schemeTitle, against, status, dueOn, grounds, findings, reviewers } = appeal;
  const { answers } = appeal;
  const plain = (text: string) => <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span>;
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.one(number)}
        back={<Link to="/appeals">{words.title}</Link>}
        status={<StatusMark tone={appealTone[status]}>{terms.appealStatus[status]}</StatusMark>}
      />
      <Facts
        items={[
          { name: words.facts.name, value: fullName },
          { name: words.facts.scheme, value: schemeTitle },
          { name: words.facts.against, value: terms.against[against] },
          { name: words.facts.due, value: formatDay(locale, dueOn) },
          ...(answers
            ? AppealQuestion.options.map((each) => ({
                ...{ name: terms.appealQuestions[each], value: answers[each] ? words.yes : words.no },
              }))
            : []),
          { name: words.facts.grounds, value: plain(grounds) },
          ...(reviewers.length > 0
            ? [
                {
                  name: words.facts.reviewers,
                  value: reviewers.map((one) => (one.recused ? words.recused(one.fullName) : one.fullName)).join(', '),
                },
              ]
            : []),
          ...(findings ? [{ name: words.facts.findings, value: plain(findings) }] : []),
        ]}
      />
      <Steps appeal={appeal} />
      <NextStep appeal={appeal} />
    </Stack>
  );
}

function NextStep({ appeal }: { appeal: Appeal }) {
  const words = useMessages().appeals;
  const { may } = useActor();
  const { id, fullName, candidacyId, status, bodyId, reviewers, mine } = appeal;
  const names = may('appeal.assign', { bodyId });
  if (status === 'filed' && names) return <AssignForm appealId={id} candidate={fullName} />;
  if (status !== 'under_review') return null;
  if (names && reviewers.some(({ recused }) => recused)) {
    return (
      <>
        <Text>{words.anotherReviewer}</Text>
        <AssignForm appealId={id} candidate={fullName} />
      </>
    );
  }
  return mine ? <Hearing appeal={appeal} candidacyId={candidacyId} /> : <Text>{words.notYours}</Text>;
}

function Hearing({ appeal, candidacyId }: { appeal: Appeal; candidacyId: string }) {
  const words = useMessages().conflicts.own;
  return (
    <>
      <OutcomeForm appeal={appeal} />
      <Link to="/candidacies/$candidacyId/conflict" params={{ candidacyId }}>
        {words.act}
      </Link>
    </>
  );
}

function Steps({ appeal: { steps } }: { appeal: Appeal }) {
  const { appeals: words, decisionTerms: terms } = useMessages();
  return (
    <section>
      <Title order={2} size="h4">
        {words.history}
      </Title>
      <ul>
        {steps.map(({ status, at, byName }) => (
          <li key={`${status} ${at}`}>
            <strong>{terms.appealStatus[status]}</strong>, <DateText value={at} />, {byName ?? words.byCandidate}
          </li>
        ))}
      </ul>
    </section>
  );
}
