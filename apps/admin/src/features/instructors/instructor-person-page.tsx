import type { Cohort, Instructor } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { PageHeader } from '../../components/page-header.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useEveryone } from '../../lib/roster.ts';
import { cohortsBy, useKnowInstructor } from './instructor-profile.queries.ts';
import { useInstructor } from './instructors.queries.ts';

/** Says as which participant an instructor is trained, so that certificates qualify by themselves. */
export function InstructorPersonPage({ instructorId }: { instructorId: string }) {
  const query = useInstructor(instructorId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <PersonForm instructor={query.data} /> : <LoadingState />;
}

function PersonForm({ instructor }: { instructor: Instructor }) {
  const all = useMessages();
  const words = all.instructorProfile.person;
  const navigate = useNavigate();
  const explain = useExplain();
  const know = useKnowInstructor();
  const [cohortId, setCohortId] = useState('');
  const [enrolmentId, setEnrolmentId] = useState('');
  const { id, fullName, centreId, personName, version } = instructor;
  const way = { to: '/instructors/$instructorId', params: { instructorId: id } } as const;
  const save = (known: string | null, said: string) => {
    const done = () => {
      announce(said);
      void navigate(way);
    };
    know.mutate({ params: way.params, body: { version, enrolmentId: known } }, { onSuccess: done });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (enrolmentId !== '') save(enrolmentId, words.saved);
  };
  return (
    <Stack component="form" gap="md" className="k-narrow" onSubmit={submit}>
      <PageHeader
        title={words.title}
        lead={words.lead(fullName)}
        back={<Link {...way}>{all.instructors.toInstructor}</Link>}
      />
      {know.isError ? (
        <Text c="bad" role="alert">
          {explain(know.error)}
        </Text>
      ) : null}
      <SearchSelect<Cohort>
        id="cohortId"
        label={words.cohort}
        value={cohortId}
        onChange={(value) => {
          setCohortId(value);
          setEnrolmentId('');
        }}
        query={cohortsBy(centreId)}
        option={({ id: value, title }) => ({ value, label: title })}
      />
      {cohortId === '' ? null : <Participant cohortId={cohortId} value={enrolmentId} onChange={setEnrolmentId} />}
      <Group>
        <Button type="submit" loading={know.isPending} disabled={enrolmentId === ''}>
          {words.save}
        </Button>
        {personName ? (
          <Button variant="default" onClick={() => save(null, words.parted)}>
            {words.part}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}

interface ParticipantProps {
  cohortId: string;
  value: string;
  onChange(enrolmentId: string): void;
}

function Participant({ cohortId, value, onChange }: ParticipantProps) {
  const words = useMessages().instructorProfile.person;
  const people = useEveryone(cohortId).data ?? [];
  const choices = people.map(({ id, person, rosterNumber }) => ({
    value: id,
    label: `${rosterNumber}. ${person.fullName}`,
  }));
  return (
    <NativeSelect
      label={words.participant}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[{ value: '', label: words.choose }, ...choices]}
    />
  );
}
