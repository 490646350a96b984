import { feedback } from '@kompeten/contract';
import type { CohortFeedback } from '@kompeten/domain';
import { formatInstant, formatNumber, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { queryOf } from '../../lib/query.ts';
import { useCohort } from '../../lib/roster.ts';

/** What trainees said of a cohort, once nobody can be told by it. */
export function FeedbackPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().feedback;
  const cohort = useCohort(cohortId).data;
  const query = useQuery(queryOf(feedback.getCohortFeedback, { params: { cohortId } }));
  return (
    <Stack gap="lg">
      <PageHeader title={words.title} lead={cohort ? words.lead(cohort.title) : undefined} />
      <CohortTabs cohortId={cohortId} />
      {query.isLoadingError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data ? <Result result={query.data} /> : query.isPending ? <LoadingState /> : null}
    </Stack>
  );
}

function Result({ result }: { result: CohortFeedback }) {
  const words = useMessages().feedback;
  const locale = useLocale();
  const { state, answers, asked, minimum, closesAt } = result;
  return (
    <>
      <div>
        <Text fw={600}>{words.answered(answers, asked)}</Text>
        {state === 'open' && closesAt ? <Text>{words.closes(formatInstant(locale, closesAt))}</Text> : null}
        {state === 'too_few' ? <Text>{words.states.too_few(minimum)}</Text> : null}
        {state === 'open' || state === 'not_yet' ? <Text>{words.states[state]}</Text> : null}
      </div>
      {state === 'shown' ? <Shown result={result} /> : null}
    </>
  );
}

function Shown({ result: { questions, comments } }: { result: CohortFeedback }) {
  const words = useMessages().feedback;
  const locale = useLocale();
  return (
    <>
      <SimpleTable
        caption={words.caption}
        items={questions}
        keyOf={({ question }) => question}
        columns={[
          { id: 'question', header: words.columns.question, cell: ({ question }) => words.questions[question] },
          { id: 'average', header: words.columns.average, cell: ({ average }) => formatNumber(locale, average) },
          { id: 'counts', header: words.columns.counts, cell: ({ counts }) => counts.join(' · ') },
        ]}
      />
      <section aria-labelledby="comments-title">
        <Title order={2} size="h4" mb="xs" id="comments-title">
          {words.comments}
        </Title>
        {comments.length === 0 ? <Text>{words.noComments}</Text> : null}
        <ul>
          {comments.map((comment, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same; the list never changes
            <li key={index} style={{ whiteSpace: 'pre-wrap' }}>
              {comment}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
