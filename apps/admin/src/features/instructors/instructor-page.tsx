import type { Qualification } from '@kompeten/domain';
import { formatDay, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { Group, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { InstructorFacts } from './instructor-fields.tsx';
import { useInstructor } from './instructors.queries.ts';
import { QualificationStanding, useStandingOf } from './qualification-standing.tsx';

/** One instructor: how to reach the person, and every qualification with its standing. */
export function InstructorPage({ instructorId }: { instructorId: string }) {
  const words = useMessages().instructors;
  const { may } = useActor();
  const query = useInstructor(instructorId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const instructor = query.data;
  const manageable = may('instructor.manage', { centreId: instructor.centreId });
  const add = manageable ? (
    <LinkButton to="/instructors/$instructorId/qualifications/new" params={{ instructorId }}>
      {words.addQualification}
    </LinkButton>
  ) : null;
  const edit = manageable ? (
    <LinkButton to="/instructors/$instructorId/change" params={{ instructorId }} variant="outline">
      {words.edit}
    </LinkButton>
  ) : null;
  return (
    <Stack gap="lg">
      <PageHeader
        title={instructor.fullName}
        lead={instructor.centreName}
        back={<Link to="/instructors">{words.back}</Link>}
        actions={
          <Group gap="sm">
            {edit}
            {add}
          </Group>
        }
      />
      <InstructorFacts instructor={instructor} />
      <div>
        <Title order={2} size="h4" mb="sm">
          {words.qualifications}
        </Title>
        {instructor.qualifications.length > 0 ? (
          <Qualifications qualifications={instructor.qualifications} />
        ) : (
          <EmptyState title={words.noQualifications} action={add}>
            {words.noQualificationsText}
          </EmptyState>
        )}
      </div>
    </Stack>
  );
}

function Qualifications({ qualifications }: { qualifications: readonly Qualification[] }) {
  const words = useMessages().instructors;
  const terms = useTerms();
  const locale = useLocale();
  const standingOf = useStandingOf();
  const heads = words.qualificationColumns;
  return (
    <SimpleTable
      caption={words.qualifications}
      items={qualifications}
      keyOf={({ id }) => id}
      columns={[
        { id: 'title', header: heads.title, cell: ({ title }) => title },
        {
          id: 'standing',
          header: heads.standing,
          cell: (each) => <QualificationStanding standing={standingOf(each)} />,
        },
        { id: 'kind', header: heads.kind, cell: ({ kind }) => terms.qualificationKind[kind] },
        {
          id: 'units',
          header: heads.units,
          cell: ({ kind, unitCodes }) => (kind === 'methodology' ? words.allUnits : unitCodes.join(', ')),
        },
        {
          id: 'number',
          header: heads.number,
          cell: ({ certificateNumber, issuedBy }) => [certificateNumber, issuedBy].filter(Boolean).join(', ') || '–',
        },
        {
          id: 'until',
          header: heads.until,
          cell: ({ validFrom, validUntil }) =>
            validUntil
              ? words.validFromUntil(formatDay(locale, validFrom), formatDay(locale, validUntil))
              : words.validFrom(formatDay(locale, validFrom)),
        },
      ]}
    />
  );
}
