import { type Instructor, InstructorChange } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { InstructorFields } from './instructor-fields.tsx';
import { useChangeInstructor, useInstructor } from './instructors.queries.ts';

/** How an instructor is named and reached is changed. */
export function ChangeInstructorPage({ instructorId }: { instructorId: string }) {
  const query = useInstructor(instructorId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <ChangeForm instructor={query.data} /> : <LoadingState />;
}

function ChangeForm({ instructor }: { instructor: Instructor }) {
  const words = useMessages();
  const navigate = useNavigate();
  const change = useChangeInstructor();
  const { id, fullName, centreName } = instructor;
  const way = { to: '/instructors/$instructorId', params: { instructorId: id } } as const;
  const form = useBodyForm({
    body: InstructorChange,
    initialValues: valuesOf(InstructorChange, instructor),
    onSubmit: async (body) => {
      await change.mutateAsync({ params: way.params, body });
      announce(words.shell.form.saved);
      await navigate(way);
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader
        title={words.instructors.changeTitle}
        lead={`${fullName}, ${centreName}`}
        back={<Link {...way}>{words.instructors.toInstructor}</Link>}
      />
      <ErrorSummary faults={form.faults} />
      <InstructorFields form={form} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.shell.form.save}
        </Button>
      </Group>
    </Stack>
  );
}
