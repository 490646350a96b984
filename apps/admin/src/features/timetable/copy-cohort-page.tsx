import { CohortCopy, type CohortDetail, type CopiedCohort, dayPlus } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useZone } from '../../lib/centre-facts.ts';
import { useBodyForm } from '../../lib/form.ts';
import { useCohort } from '../../lib/roster.ts';
import { useColumns } from './proposal-view.tsx';
import { useCopyCohort } from './timetable.queries.ts';

/** A cohort is copied with its timetable to other dates. */
export function CopyCohortPage({ cohortId }: { cohortId: string }) {
  const query = useCohort(cohortId);
  const [copied, setCopied] = useState<CopiedCohort | null>(null);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  return copied ? <Copied cohort={query.data} copied={copied} /> : <CopyForm cohort={query.data} onDone={setCopied} />;
}

function CopyForm({ cohort, onDone }: { cohort: CohortDetail; onDone(copied: CopiedCohort): void }) {
  const words = useMessages();
  const { copy: said } = words.timetable;
  const copy = useCopyCohort();
  const { id: cohortId, title, endsOn, capacity } = cohort;
  const form = useBodyForm({
    body: CohortCopy,
    initialValues: { title: '', startsOn: dayPlus(endsOn, 7), capacity },
    onSubmit: async (body) => onDone(await copy.mutateAsync({ params: { cohortId }, body })),
  });
  const back = (
    <Link to="/cohorts/$cohortId" params={{ cohortId }}>
      {words.cohorts.toCohort}
    </Link>
  );
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={said.title} lead={said.lead(title)} back={back} />
      <ErrorSummary faults={form.faults} />
      <Text>{said.explained}</Text>
      <TextInput {...form.field('title', said.fields.title)} maxLength={200} autoComplete="off" />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...form.field('startsOn', said.fields.startsOn)} type="date" />
        <NumberField {...form.field('capacity', said.fields.capacity)} />
      </SimpleGrid>
      <Group>
        <Button type="submit" loading={form.pending}>
          {said.submit}
        </Button>
      </Group>
    </Stack>
  );
}

function Copied({ cohort, copied }: { cohort: CohortDetail; copied: CopiedCohort }) {
  const { copy: said } = useMessages().timetable;
  const columns = useColumns(cohort, useZone(cohort.centreId));
  const params = { cohortId: copied.cohortId };
  return (
    <Stack gap="lg">
      <PageHeader title={said.doneTitle} />
      <div role="status">
        <StatusMark tone="good">{said.planned(copied.planned)}</StatusMark>
        {copied.moved > 0 ? <Text>{said.moved(copied.moved)}</Text> : null}
      </div>
      {copied.refused.length > 0 ? (
        <div>
          <Title order={2} size="h4" mb="sm">
            {said.refused}
          </Title>
          <SimpleTable
            caption={said.refused}
            items={copied.refused}
            keyOf={(each) => each.startsAt}
            columns={columns}
          />
        </div>
      ) : null}
      <Group>
        <LinkButton to="/cohorts/$cohortId" params={params}>
          {said.open}
        </LinkButton>
        <LinkButton to="/cohorts/$cohortId/timetable" params={params} variant="default">
          {said.build}
        </LinkButton>
      </Group>
    </Stack>
  );
}
