import { programmes } from '@kompeten/contract';
import type { ProgrammeEdition } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';

/** A training programme over its editions: what each holds, which cohorts run on it, and who needs top-up training. */
export function ProgrammePage({ programmeId }: { programmeId: string }) {
  const { programmes: words, curricula, rooms } = useMessages();
  const query = useQuery(queryOf(programmes.getProgramme, { params: { programmeId } }));
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { title, trade, centreName, editions } = query.data;
  const owner = [trade && rooms.trade[trade], centreName ?? curricula.national].filter(Boolean).join(', ');
  return (
    <Stack gap="xl">
      <PageHeader title={title} lead={`${owner}. ${words.lead}`} back={<Link to="/curricula">{curricula.back}</Link>} />
      {editions.map((edition, at) => (
        <Edition key={edition.id} programmeId={programmeId} edition={edition} earlier={editions[at + 1]} />
      ))}
    </Stack>
  );
}

interface EditionProps {
  programmeId: string;
  edition: ProgrammeEdition;
  earlier: ProgrammeEdition | undefined;
}

function Edition(props: EditionProps) {
  const words = useMessages().programmes;
  const terms = useTerms();
  const { id, edition, status, unitCount, lessonHours } = props.edition;
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {words.edition(edition)}, {terms.status[status]}
      </Title>
      <Text>{words.size(unitCount, lessonHours)}</Text>
      <Ways {...props} />
      <Cohorts edition={props.edition} />
    </Stack>
  );
}

function Ways({ programmeId, edition: { id }, earlier }: EditionProps) {
  const words = useMessages().programmes;
  const { may } = useActor();
  return (
    <Group gap="lg">
      <Link to="/curricula/$curriculumId" params={{ curriculumId: id }}>
        {words.openEdition}
      </Link>
      {earlier ? (
        <Link to="/curricula/$curriculumId/comparison/$otherId" params={{ curriculumId: id, otherId: earlier.id }}>
          {words.compare(earlier.edition)}
        </Link>
      ) : null}
      {earlier && may('enrolment.read') ? (
        <Link to="/programmes/$programmeId/top-up/$curriculumId" params={{ programmeId, curriculumId: id }}>
          {words.topUp}
        </Link>
      ) : null}
    </Group>
  );
}

function Cohorts({ edition: { cohorts } }: { edition: ProgrammeEdition }) {
  const words = useMessages().programmes;
  const terms = useTerms();
  if (cohorts.length === 0) return <Text c="dimmed">{words.noCohorts}</Text>;
  return (
    <SimpleTable
      caption={words.cohorts}
      items={cohorts}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'title',
          header: words.cohortColumns.title,
          cell: ({ id, title }) => (
            <Link to="/cohorts/$cohortId" params={{ cohortId: id }}>
              {title}
            </Link>
          ),
        },
        { id: 'status', header: words.cohortColumns.status, cell: ({ status }) => terms.status[status] },
        {
          id: 'startsOn',
          header: words.cohortColumns.startsOn,
          cell: ({ startsOn }) => <DateText value={startsOn} />,
        },
        { id: 'trainees', header: words.cohortColumns.trainees, cell: ({ trainees }) => trainees },
      ]}
    />
  );
}
