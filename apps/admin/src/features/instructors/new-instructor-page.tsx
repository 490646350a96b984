import { NewInstructor } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { CentreField, useOnlyCentre } from '../../components/centre-field.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { InstructorFields } from './instructor-fields.tsx';
import { useAddInstructor } from './instructors.queries.ts';

/** An instructor is added to a centre; the qualifications follow on the next page. */
export function NewInstructorPage() {
  const words = useMessages().instructors;
  const navigate = useNavigate();
  const onlyCentre = useOnlyCentre('instructor.manage');
  const add = useAddInstructor();
  const form = useBodyForm({
    body: NewInstructor,
    initialValues: valuesOf(NewInstructor, { centreId: onlyCentre }),
    onSubmit: async (body) => {
      const { id } = await add.mutateAsync({ body });
      announce(words.created);
      await navigate({ to: '/instructors/$instructorId', params: { instructorId: id } });
    },
  });
  const centre = form.field('centreId', words.fields.centre);
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.newTitle} lead={words.newLead} back={<Link to="/instructors">{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      {onlyCentre ? null : <CentreField {...centre} value={centre.value} />}
      <InstructorFields form={form} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
