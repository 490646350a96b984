import { type CohortDetail, localDay, timeZoneOf } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useCohort, useSessions } from '../../lib/roster.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useActor } from '../../lib/session.ts';
import { useCentre } from './centre.ts';
import { usePrintAttendanceSheet, usePrintDecree, usePrintTimetable } from './papers.queries.ts';

/** Letters and lists of a cohort, to be printed. */
export function PapersPage({ cohortId }: { cohortId: string }) {
  const query = useCohort(cohortId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Papers cohort={query.data} /> : <LoadingState />;
}

function Papers({ cohort }: { cohort: CohortDetail }) {
  const words = useMessages().cohortPapers;
  const { may } = useActor();
  return (
    <Stack gap="lg">
      <PageHeader title={words.title} lead={words.lead(cohort.title)} />
      <CohortTabs cohortId={cohort.id} />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        {may('enrolment.manage', { centreId: cohort.centreId }) ? <Decree cohort={cohort} /> : null}
        <AttendanceSheet cohort={cohort} />
        <Timetable cohort={cohort} />
      </SimpleGrid>
    </Stack>
  );
}

function Decree({ cohort: { id: cohortId, title } }: { cohort: CohortDetail }) {
  const words = useMessages().cohortPapers.decree;
  const print = usePrintDecree();
  const [number, setNumber] = useState('');
  const [decidedOn, setDecidedOn] = useState('');
  const query = { ...(number.trim() && { number }), ...(decidedOn && { decidedOn }) };
  return (
    <Card
      words={words}
      print={print}
      act={() => print.mutateAsync({ params: { cohortId }, query })}
      name={`SK peserta ${title}.pdf`}
    >
      <TextInput
        label={words.number}
        value={number}
        maxLength={80}
        onChange={({ currentTarget }) => setNumber(currentTarget.value)}
      />
      <TextInput
        label={words.decidedOn}
        type="date"
        value={decidedOn}
        onChange={({ currentTarget }) => setDecidedOn(currentTarget.value)}
      />
    </Card>
  );
}

function AttendanceSheet({ cohort: { id: cohortId, title, centreId } }: { cohort: CohortDetail }) {
  const words = useMessages().cohortPapers.attendance;
  const locale = useLocale();
  const print = usePrintAttendanceSheet();
  const zone = timeZoneOf(useCentre(centreId)?.regionCode ?? '');
  const sessions = useSessions(cohortId).data?.items ?? [];
  const [day, setDay] = useState('');
  const days = [...new Set(sessions.map(({ startsAt }) => localDay(startsAt, zone)))].sort();
  return (
    <Card
      words={words}
      print={print}
      act={() => print.mutateAsync({ params: { cohortId }, query: day ? { day } : {} })}
      name={`Daftar hadir ${title}.pdf`}
    >
      <NativeSelect
        label={words.day}
        value={day}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
        data={[
          { value: '', label: words.allDays },
          ...days.map((value) => ({ value, label: formatDay(locale, value) })),
        ]}
      />
    </Card>
  );
}

function Timetable({ cohort: { id: cohortId, title } }: { cohort: CohortDetail }) {
  const words = useMessages().cohortPapers.timetable;
  const print = usePrintTimetable();
  const act = () => print.mutateAsync({ params: { cohortId } });
  return <Card words={words} print={print} act={act} name={`Jadwal ${title}.pdf`} />;
}

interface CardProps {
  words: { title: string; text: string; print: string };
  print: { isPending: boolean };
  name: string;
  act(): Promise<Blob>;
  children?: ReactNode;
}

function Card({ words, print, name, act, children }: CardProps) {
  const { saved } = useMessages().cohortPapers;
  const explain = useExplain();
  const [fault, setFault] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFault(null);
    act().then(
      (file) => {
        saveFile(name, 'application/pdf', file);
        announce(saved(name));
      },
      (error: unknown) => setFault(explain(error)),
    );
  };
  return (
    <Paper component="form" withBorder p="lg" radius="lg" onSubmit={submit}>
      <Stack gap="md">
        <Title order={2} size="h4">
          {words.title}
        </Title>
        <Text c="dimmed">{words.text}</Text>
        {children}
        {fault ? (
          <Text c="bad" role="alert">
            {fault}
          </Text>
        ) : null}
        <Group>
          <Button type="submit" loading={print.isPending}>
            {words.print}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
