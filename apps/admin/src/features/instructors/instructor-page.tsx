import type { Instructor } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { InstructorFacts } from './instructor-fields.tsx';
import { InstructorTabs, useMayKeep } from './instructor-tabs.tsx';
import { useInstructor } from './instructors.queries.ts';
import { LoadCard } from './load-card.tsx';
import { QualificationTable } from './qualification-table.tsx';

/** One instructor: how to reach the person, every qualification with its standing, and how much they teach. */
export function InstructorPage({ instructorId }: { instructorId: string }) {
  const query = useInstructor(instructorId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Profile instructor={query.data} /> : <LoadingState />;
}

function Profile({ instructor }: { instructor: Instructor }) {
  const words = useMessages().instructors;
  const add = useMayKeep()(instructor) ? (
    <LinkButton to="/instructors/$instructorId/qualifications/new" params={{ instructorId: instructor.id }}>
      {words.addQualification}
    </LinkButton>
  ) : null;
  return (
    <Stack gap="lg">
      <PageHeader
        title={instructor.fullName}
        lead={instructor.centreName}
        back={<Link to="/instructors">{words.back}</Link>}
        actions={<Acts instructor={instructor}>{add}</Acts>}
      />
      <InstructorTabs instructor={instructor} />
      <InstructorFacts instructor={instructor} />
      <div>
        <Title order={2} size="h4" mb="sm">
          {words.qualifications}
        </Title>
        {instructor.qualifications.length > 0 ? (
          <QualificationTable instructor={instructor} />
        ) : (
          <EmptyState title={words.noQualifications} action={add}>
            {words.noQualificationsText}
          </EmptyState>
        )}
      </div>
      <LoadCard instructorId={instructor.id} />
    </Stack>
  );
}

function Acts({ instructor, children }: { instructor: Instructor; children: React.ReactNode }) {
  const words = useMessages();
  const { may } = useActor();
  const params = { instructorId: instructor.id };
  return (
    <Group gap="sm">
      {may('instructor.manage', { centreId: instructor.centreId }) ? (
        <>
          <LinkButton to="/instructors/$instructorId/change" params={params} variant="outline">
            {words.instructors.edit}
          </LinkButton>
          <LinkButton to="/instructors/$instructorId/person" params={params} variant="outline">
            {words.instructorProfile.person.link}
          </LinkButton>
        </>
      ) : null}
      {children}
    </Group>
  );
}
