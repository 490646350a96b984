import type { ApplicantView, SelectionSheet } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { DateText } from '../../components/date-text.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useCohort } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { useAnswerSeat, useSelection } from './selection.queries.ts';

/** Whose seat waits for a confirmation, and who waits for a seat. */
export function WaitlistPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().selection.waitlist;
  const { data: cohort } = useCohort(cohortId);
  const { may } = useActor();
  const query = useSelection(cohortId);
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      <CohortTabs cohortId={cohortId} />
      {query.isLoadingError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data && cohort ? (
        <Lists sheet={query.data} mayRecord={may('selection.record', { centreId: cohort.centreId })} />
      ) : (
        <LoadingState />
      )}
    </Stack>
  );
}

function Lists({ sheet, mayRecord }: { sheet: SelectionSheet; mayRecord: boolean }) {
  const words = useMessages().selection.waitlist;
  const explain = useExplain();
  const confirm = useAnswerSeat();
  const { offered: offeredColumns, waiting: waitingColumns } = useColumns(mayRecord, confirm);
  const offered = sheet.items.filter(({ status }) => status === 'selected');
  const waiting = sheet.items
    .filter(({ status }) => status === 'waitlisted')
    .sort((a, b) => (a.waitlistPlace ?? 0) - (b.waitlistPlace ?? 0));
  if (sheet.plan.announcedAt === null) return <Text>{words.before}</Text>;
  const keyOf = ({ enrolmentId }: ApplicantView) => enrolmentId;
  return (
    <>
      <Text fw={600}>{words.seats(sheet.freeSeats)}</Text>
      <ErrorSummary faults={confirm.error ? [{ message: explain(confirm.error) }] : []} />
      <Title order={2} size="h4">
        {words.offered}
      </Title>
      {offered.length > 0 ? (
        <SimpleTable caption={words.offeredCaption} columns={offeredColumns} items={offered} keyOf={keyOf} />
      ) : (
        <Text>{words.noneOffered}</Text>
      )}
      <Title order={2} size="h4">
        {words.waiting}
      </Title>
      {waiting.length > 0 ? (
        <SimpleTable caption={words.waitingCaption} columns={waitingColumns} items={waiting} keyOf={keyOf} />
      ) : (
        <Text>{words.noneWaiting}</Text>
      )}
    </>
  );
}

function useColumns(mayRecord: boolean, { mutate, isPending }: ReturnType<typeof useAnswerSeat>) {
  const words = useMessages().selection.waitlist;
  const { columns } = words;
  const name: Column<ApplicantView> = { id: 'name', header: columns.name, cell: ({ fullName }) => fullName };
  const phone: Column<ApplicantView> = { id: 'phone', header: columns.phone, cell: (one) => one.phone ?? '–' };
  const note = ({ enrolmentId, version }: ApplicantView) =>
    mutate(
      { params: { enrolmentId }, body: { answer: 'confirm', version } },
      { onSuccess: () => announce(words.confirmed) },
    );
  const act: Column<ApplicantView> = {
    id: 'act',
    header: columns.act,
    cell: (one) => (
      <Button
        variant="outline"
        size="compact-md"
        disabled={isPending}
        aria-label={words.confirmOf(one.fullName)}
        onClick={() => note(one)}
      >
        {words.confirm}
      </Button>
    ),
  };
  const until: Column<ApplicantView> = {
    id: 'until',
    header: columns.until,
    cell: ({ confirmBy }) => <DateText value={confirmBy} />,
  };
  const place: Column<ApplicantView> = {
    id: 'place',
    header: columns.place,
    cell: ({ waitlistPlace }) => waitlistPlace ?? '–',
  };
  const offered: [Column<ApplicantView>, ...Column<ApplicantView>[]] = [
    name,
    phone,
    until,
    ...(mayRecord ? [act] : []),
  ];
  const waiting: [Column<ApplicantView>, ...Column<ApplicantView>[]] = [name, place, phone];
  return { offered, waiting };
}
