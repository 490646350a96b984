import { curricula } from '@kompeten/contract';
import { type Curriculum, NewCohort } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CentreField, useOnlyCentre } from '../../components/centre-field.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { queryOf } from '../../lib/query.ts';
import { CohortFields } from './cohort-fields.tsx';
import { useCreateCohort, useKnownCurriculum } from './cohorts.queries.ts';

/** A cohort is planned on a published curriculum. */
export function NewCohortPage() {
  const { curriculumId = '' } = useSearch({ strict: false }) as { curriculumId?: string };
  const known = useKnownCurriculum(curriculumId);
  if (curriculumId && known.isPending) return <LoadingState />;
  return <NewCohortForm curriculum={known.data} />;
}

function NewCohortForm({ curriculum }: { curriculum?: Curriculum }) {
  const words = useMessages();
  const { fields, ...said } = words.cohorts;
  const navigate = useNavigate();
  const onlyCentre = useOnlyCentre('cohort.manage');
  const create = useCreateCohort();
  const form = useBodyForm({
    body: NewCohort,
    initialValues: valuesOf(NewCohort, {
      centreId: onlyCentre ?? curriculum?.centreId,
      curriculumId: curriculum?.id,
      mode: 'on_site',
    }),
    onSubmit: async (body) => {
      const { id } = await create.mutateAsync({ body });
      announce(said.created);
      await navigate({ to: '/cohorts/$cohortId', params: { cohortId: id } });
    },
  });
  const centre = form.field('centreId', fields.centre);
  const chosen = form.field('curriculumId', fields.curriculum);
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={said.newTitle} lead={said.newLead} back={<Link to="/cohorts">{words.cohortTabs.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      {onlyCentre ? null : (
        <CentreField
          {...centre}
          value={centre.value}
          initialLabel={curriculum?.centreId ? (curriculum.centreName ?? undefined) : undefined}
        />
      )}
      <SearchSelect<Curriculum>
        {...chosen}
        value={chosen.value}
        description={said.curriculumHint}
        placeholder={said.find}
        initialLabel={curriculum?.title}
        query={(q) => queryOf(curricula.listCurricula, { query: { q, status: 'published', limit: 20 } })}
        option={({ id, title, edition }) => ({ value: id, label: `${title}, ${words.curricula.edition(edition)}` })}
      />
      <CohortFields field={form.field} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {said.add}
        </Button>
      </Group>
    </Stack>
  );
}
