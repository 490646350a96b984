import { type Curriculum, CurriculumChange, lessonHoursOf } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useChangeCurriculum, useCurriculum } from './curricula.queries.ts';
import { CurriculumFields } from './curriculum-fields.tsx';
import { UnitAdder } from './unit-adder.tsx';
import { type DraftUnit, UnitEditor } from './unit-editor.tsx';

/** A draft is written: its units in order, hours, and what is compulsory. */
export function EditCurriculumPage({ curriculumId }: { curriculumId: string }) {
  const words = useMessages().curricula;
  const query = useCurriculum(curriculumId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  if (query.data.status !== 'draft') {
    return <PageHeader title={words.editTitle} lead={words.notDraft} back={<Back id={curriculumId} />} />;
  }
  return <DraftForm curriculum={query.data} />;
}

function Back({ id }: { id: string }) {
  return (
    <Link to="/curricula/$curriculumId" params={{ curriculumId: id }}>
      {useMessages().curricula.toCurriculum}
    </Link>
  );
}

function DraftForm({ curriculum }: { curriculum: Curriculum }) {
  const words = useMessages().curricula;
  const navigate = useNavigate();
  const change = useChangeCurriculum();
  const { id: curriculumId } = curriculum;
  const units = curriculum.units.map((unit) => ({ ...unit, syllabus: unit.syllabus ?? '' }));
  const form = useBodyForm({
    body: CurriculumChange,
    initialValues: { ...valuesOf(CurriculumChange, curriculum), units },
    onSubmit: async (body) => {
      await change.mutateAsync({ params: { curriculumId }, body });
      announce(words.saved);
      await navigate({ to: '/curricula/$curriculumId', params: { curriculumId } });
    },
  });
  const drafted = form.form.values.units as DraftUnit[];
  return (
    <Stack component="form" gap="lg" {...form.formProps}>
      <PageHeader title={words.editTitle} lead={words.edition(curriculum.edition)} back={<Back id={curriculumId} />} />
      <ErrorSummary faults={form.faults} />
      <Stack gap="md" className="k-narrow">
        <CurriculumFields field={form.field} />
      </Stack>
      <UnitAdder units={drafted} onAdd={(unit) => form.form.insertListItem('units', unit)} />
      {drafted.length > 0 ? (
        <UnitEditor units={drafted} form={form} />
      ) : (
        <EmptyState title={words.noUnits}>{words.noUnitsText}</EmptyState>
      )}
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.saveDraft}
        </Button>
        <Text role="status">
          {words.hoursTotal(
            drafted.length,
            lessonHoursOf(drafted.filter(({ lessonHours }) => typeof lessonHours === 'number')),
          )}
        </Text>
      </Group>
    </Stack>
  );
}
