import { type Mentorship, MentorshipChange } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { useActor } from '../../lib/session.ts';
import { useChangeMentorship, useMentors, useMentorship } from './mentoring.queries.ts';
import { subjectOf } from './mentorship-subject.ts';

/** The goal of the action plan and, for those who lead the mentoring, who mentors. */
export function ChangeMentorshipPage({ mentorshipId }: { mentorshipId: string }) {
  const query = useMentorship(mentorshipId);
  if (query.data) return <Change mentorship={query.data} />;
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return <LoadingState />;
}

function Change({ mentorship }: { mentorship: Mentorship }) {
  const words = useMessages().mentoring;
  const navigate = useNavigate();
  const { may } = useActor();
  const change = useChangeMentorship();
  const { id: mentorshipId, cooperativeName, centreId } = mentorship;
  const leads = may('mentoring.manage', subjectOf(mentorship));
  const form = useBodyForm({
    body: MentorshipChange,
    initialValues: valuesOf(MentorshipChange, mentorship as never),
    onSubmit: async ({ mentorId, ...body }) => {
      await change.mutateAsync({ params: { mentorshipId }, body: leads ? { ...body, mentorId } : body });
      announce(words.plan.saved);
      await navigate({ to: '/mentoring/$mentorshipId', params: { mentorshipId } });
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader
        title={words.plan.writeGoal}
        lead={cooperativeName}
        back={
          <Link to="/mentoring/$mentorshipId" params={{ mentorshipId }}>
            {cooperativeName}
          </Link>
        }
      />
      <ErrorSummary faults={form.faults} />
      {leads ? <MentorField field={form.field('mentorId', words.facts.mentor)} centreId={centreId} /> : null}
      <Textarea
        {...form.field('goal', words.plan.goal)}
        description={words.plan.goalHint}
        autosize
        minRows={3}
        maxLength={1000}
      />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.plan.save}
        </Button>
      </Group>
    </Stack>
  );
}

function MentorField({ field, centreId }: { field: object; centreId: string }) {
  const words = useMessages().mentoring;
  const mentors = useMentors(centreId).data?.items ?? [];
  return (
    <NativeSelect
      {...field}
      description={words.plan.mentorHint}
      data={[
        { value: '', label: words.noMentor },
        ...mentors.map(({ id, fullName }) => ({ value: id, label: fullName })),
      ]}
    />
  );
}
