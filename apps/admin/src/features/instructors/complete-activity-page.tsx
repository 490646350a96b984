import { ActivityStep, type InstructorActivity } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { EvidenceField } from './evidence-field.tsx';
import { useActivities, useMoveActivity, useUploadEvidence } from './instructor-profile.queries.ts';

interface CompleteActivityPageProps {
  instructorId: string;
  activityId: string;
}

/** An activity is done: how many hours it was, and what shows it. */
export function CompleteActivityPage({ instructorId, activityId }: CompleteActivityPageProps) {
  const words = useMessages().instructorProfile.activity;
  const query = useActivities(instructorId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const activity = query.data.items.find(({ id }) => id === activityId);
  return activity ? <CompleteForm activity={activity} /> : <EmptyState title={words.none}>{words.noneText}</EmptyState>;
}

function CompleteForm({
  activity: { id: activityId, instructorId, title, hours, version },
}: {
  activity: InstructorActivity;
}) {
  const words = useMessages().instructorProfile.activity;
  const navigate = useNavigate();
  const move = useMoveActivity();
  const upload = useUploadEvidence();
  const way = { to: '/instructors/$instructorId/development', params: { instructorId } } as const;
  const form = useBodyForm({
    body: ActivityStep,
    initialValues: { event: 'complete', version, hours, evidenceId: '' },
    onSubmit: async (body) => {
      await move.mutateAsync({ params: { instructorId, activityId }, body });
      announce(words.completed);
      await navigate(way);
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.completeTitle} lead={title} back={<Link {...way}>{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <NumberField {...form.field('hours', words.fields.hours)} />
      <EvidenceField
        instructorId={instructorId}
        upload={upload}
        onChange={(fileId) => form.form.setFieldValue('evidenceId', fileId)}
      />
      <Group>
        <Button type="submit" loading={form.pending || upload.isPending}>
          {words.complete}
        </Button>
      </Group>
    </Stack>
  );
}
