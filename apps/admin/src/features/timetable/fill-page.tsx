import { type CohortDetail, ProposalWish, type TimetableProposal } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, Group, NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useSessionRoomsOf, useZone } from '../../lib/centre-facts.ts';
import { useBodyForm } from '../../lib/form.ts';
import { useCohort } from '../../lib/roster.ts';
import { ProposalView } from './proposal-view.tsx';
import { usePropose } from './timetable.queries.ts';

/** The timetable is filled from the curriculum: proposed, looked at, and then planned. */
export function FillPage({ cohortId }: { cohortId: string }) {
  const query = useCohort(cohortId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Page cohort={query.data} /> : <LoadingState />;
}

function Page({ cohort }: { cohort: CohortDetail }) {
  const words = useMessages().timetable;
  const zone = useZone(cohort.centreId);
  const navigate = useNavigate();
  const [proposal, setProposal] = useState<TimetableProposal | null>(null);
  const params = { cohortId: cohort.id };
  const back = (
    <Link to="/cohorts/$cohortId/timetable" params={params}>
      {words.title}
    </Link>
  );
  const close = (planned: boolean) => {
    if (planned) void navigate({ to: '/cohorts/$cohortId/timetable', params });
    else setProposal(null);
  };
  return (
    <Stack gap="lg">
      <PageHeader title={words.fill} lead={`${cohort.title}. ${words.fillLead}`} back={back} />
      {proposal ? (
        <ProposalView {...{ cohort, zone, proposal }} onClose={close} />
      ) : (
        <FillForm cohort={cohort} onProposal={setProposal} />
      )}
    </Stack>
  );
}

const Fill = ProposalWish.options[0];
const usual = { kind: 'fill', dayStart: '08:00', breakFrom: '12:00', breakUntil: '13:00', dayEnd: '16:00' } as const;

function FillForm({ cohort, onProposal }: { cohort: CohortDetail; onProposal(proposal: TimetableProposal): void }) {
  const words = useMessages().timetable;
  const { fields } = words;
  const propose = usePropose();
  const mode = cohort.mode === 'online' ? ('online' as const) : ('on_site' as const);
  const form = useBodyForm({
    body: Fill,
    initialValues: { ...usual, from: cohort.startsOn, until: cohort.endsOn, longest: 4, mode, roomId: '' },
    onSubmit: async (body) => onProposal(await propose.mutateAsync({ params: { cohortId: cohort.id }, body })),
  });
  const time = (name: keyof typeof fields) => <TextInput {...form.field(name, fields[name])} type="time" />;
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <ErrorSummary faults={form.faults} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...form.field('from', fields.rangeFrom)} type="date" />
        <TextInput {...form.field('until', fields.rangeUntil)} type="date" />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        {time('dayStart')}
        {time('breakFrom')}
        {time('breakUntil')}
        {time('dayEnd')}
      </SimpleGrid>
      <NumberField {...form.field('longest', fields.longest)} />
      <Where cohort={cohort} form={form} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.propose}
        </Button>
      </Group>
    </Stack>
  );
}

function Where({ cohort, form }: { cohort: CohortDetail; form: Pick<ReturnType<typeof useBodyForm>, 'field'> }) {
  const words = useMessages().timetable;
  const terms = useTerms();
  const rooms = useSessionRoomsOf(cohort.centreId);
  const mode = form.field('mode', words.fields.mode);
  return (
    <>
      {cohort.mode === 'blended' ? (
        <NativeSelect
          {...mode}
          size="md"
          data={(['on_site', 'online'] as const).map((value) => ({ value, label: terms.sessionMode[value] }))}
        />
      ) : null}
      {mode.value === 'online' ? null : (
        <NativeSelect
          {...form.field('roomId', words.fields.room)}
          size="md"
          data={[
            { value: '', label: words.anyRoom },
            ...(rooms.data?.items ?? [])
              .filter(({ active }) => active)
              .map(({ id, name, seats }) => ({
                value: id,
                label: words.roomOption(name, seats, seats >= cohort.capacity),
              })),
          ]}
        />
      )}
    </>
  );
}
