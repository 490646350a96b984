import { NewCurriculum } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { CentreField, useOnlyCentre } from '../../components/centre-field.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useCreateCurriculum } from './curricula.queries.ts';
import { CurriculumFields } from './curriculum-fields.tsx';

/** A curriculum begins with its title and its owner; the units follow on the next page. */
export function NewCurriculumPage() {
  const words = useMessages().curricula;
  const navigate = useNavigate();
  const onlyCentre = useOnlyCentre('curriculum.manage');
  const create = useCreateCurriculum();
  const form = useBodyForm({
    body: NewCurriculum,
    initialValues: valuesOf(NewCurriculum, { centreId: onlyCentre }),
    onSubmit: async (body) => {
      const { id } = await create.mutateAsync({ body });
      await navigate({ to: '/curricula/$curriculumId/edit', params: { curriculumId: id } });
    },
  });
  const centre = form.field('centreId', words.fields.centre);
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.newTitle} lead={words.newLead} back={<Link to="/curricula">{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <CurriculumFields field={form.field} />
      {onlyCentre ? null : <CentreField {...centre} value={centre.value} description={words.centreHint} />}
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.create}
        </Button>
      </Group>
    </Stack>
  );
}
