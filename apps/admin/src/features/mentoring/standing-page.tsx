import { eventsFrom, type Mentorship, MentorshipStep, mentorshipMachine } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useMentorship, useMoveMentorship } from './mentoring.queries.ts';

/** Mentoring is finished, or taken up again, with a reason. */
export function StandingPage({ mentorshipId }: { mentorshipId: string }) {
  const query = useMentorship(mentorshipId);
  if (query.data) return <Step key={query.data.version} mentorship={query.data} />;
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return <LoadingState />;
}

function Step({ mentorship: { id: mentorshipId, cooperativeName, status, version } }: { mentorship: Mentorship }) {
  const words = useMessages().mentoring.finish;
  const navigate = useNavigate();
  const move = useMoveMentorship();
  const [event = 'finish'] = eventsFrom(mentorshipMachine, status);
  const finishes = event === 'finish';
  const title = finishes ? words.title : words.resumeTitle;
  const form = useBodyForm({
    body: MentorshipStep,
    initialValues: { event, version, note: '' },
    onSubmit: async (body) => {
      await move.mutateAsync({ params: { mentorshipId }, body });
      announce(words.done);
      await navigate({ to: '/mentoring/$mentorshipId', params: { mentorshipId } });
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={title} lead={finishes ? words.lead(cooperativeName) : words.resumeLead(cooperativeName)} />
      <ErrorSummary faults={form.faults} />
      <Textarea {...form.field('note', words.reason)} autosize minRows={2} maxLength={1000} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {title}
        </Button>
        <Link to="/mentoring/$mentorshipId" params={{ mentorshipId }}>
          {words.keep}
        </Link>
      </Group>
    </Stack>
  );
}
