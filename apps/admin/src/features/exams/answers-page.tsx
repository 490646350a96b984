import './exams.css';
import type { AnsweredItem, ExamAnswer, ExamResult } from '@kompeten/domain';
import { StatusMark, type Tone, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useExamResults } from './exams.queries.ts';

/** What a candidate answered, beside key and benchmark, for the assessor who judges. */
export function AnswersPage({ candidacyId }: { candidacyId: string }) {
  const words = useMessages().exams;
  const query = useExamResults(candidacyId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader title={words.answers.title} lead={words.answers.lead} back={<Link to="/exams">{words.back}</Link>} />
      {query.data.items.length === 0 ? <Text>{words.answers.none}</Text> : null}
      {query.data.items.map((result) => (
        <Result key={result.paperId} result={result} />
      ))}
    </Stack>
  );
}

function Result({ result }: { result: ExamResult }) {
  const { answers: words, paperStatus } = useMessages().exams;
  const { paperId, candidateName, title, status, devices, focusLosses, extraMinutes, units, items } = result;
  return (
    <Stack component="section" gap="md" aria-labelledby={paperId}>
      <Title order={2} size="h4" id={paperId}>
        {words.of(candidateName, title)}
      </Title>
      <Text c="dimmed">
        {paperStatus[status]} · {words.facts(devices, focusLosses, extraMinutes)}
      </Text>
      <ul>
        {units.map(({ unitCode, right, of }) => (
          <li key={unitCode}>{words.unit(unitCode, right, of)}</li>
        ))}
      </ul>
      <ol className="k-answers">
        {items.map((item) => (
          <Answered key={item.itemId} item={item} />
        ))}
      </ol>
    </Stack>
  );
}

function Answered({ item }: { item: AnsweredItem }) {
  const words = useMessages().exams.answers;
  const { unitCode, criteria, body, key, picture, answer, right, timing, late } = item;
  const said = (given: ExamAnswer) => textOf(given, body.options) ?? words.empty;
  const [tone, standing]: [Tone, string] =
    right === null ? ['info', words.toJudge] : right ? ['good', words.right] : ['warn', words.wrong];
  return (
    <li>
      <Text c="dimmed">
        {unitCode} · {criteria.join(', ')}
      </Text>
      <Text fw={600} className="k-answer-text">
        {body.prompt}
      </Text>
      {picture ? <img src={picture.dataUrl} alt={picture.alt} style={{ maxInlineSize: '100%' }} /> : null}
      <Text className="k-answer-text">
        {words.answer}: {said(answer)}
      </Text>
      <StatusMark tone={tone}>
        {[standing, timing === 'in_grace' ? words.grace : ''].filter(Boolean).join(' · ')}
      </StatusMark>
      {key.correct ? (
        <Text>
          {words.key}: {body.options.find(({ id }) => id === key.correct)?.text}
        </Text>
      ) : null}
      {key.benchmark ? (
        <Text className="k-answer-text">
          {words.benchmark}: {key.benchmark}
        </Text>
      ) : null}
      {late ? (
        <Text c="dimmed">
          {words.late}: {said(late)}
        </Text>
      ) : null}
    </li>
  );
}

function textOf(answer: ExamAnswer, options: readonly { id: string; text: string }[]): string | null {
  if (answer === null) return null;
  return 'text' in answer ? answer.text : (options.find(({ id }) => id === answer.choice)?.text ?? null);
}
