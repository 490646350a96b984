import type { ExamSittingStatus } from '@kompeten/domain';
import { StatusMark, type Tone, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useSittings } from './exams.queries.ts';

const tones: Record<ExamSittingStatus, Tone> = {
  prepared: 'info',
  open: 'good',
  closed: 'neutral',
  cancelled: 'neutral',
};

/** The written tests within reach, those under way first. */
export function ExamsPage() {
  const words = useMessages().exams;
  const { may } = useActor();
  const query = useSittings();
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { items } = query.data;
  const add = may('exam.prepare') ? <LinkButton to="/exams/new">{words.prepare.open}</LinkButton> : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      {items.length === 0 ? (
        <EmptyState title={words.none} action={add}>
          {words.noneText}
        </EmptyState>
      ) : (
        <SimpleTable
          caption={words.caption}
          items={items}
          keyOf={({ id }) => id}
          columns={[
            {
              id: 'title',
              header: words.columns.title,
              cell: ({ id, title }) => (
                <Link to="/exams/$sittingId" params={{ sittingId: id }}>
                  {title}
                </Link>
              ),
            },
            {
              id: 'status',
              header: words.columns.status,
              cell: ({ status }) => <StatusMark tone={tones[status]}>{words.status[status]}</StatusMark>,
            },
            { id: 'room', header: words.columns.room, cell: ({ roomCode }) => roomCode },
            { id: 'minutes', header: words.columns.minutes, cell: ({ minutes }) => words.minutes(minutes) },
          ]}
        />
      )}
    </Stack>
  );
}
