import { type Mentorship, VisitMode, VisitReport } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { FileField } from './file-field.tsx';
import { FollowUpField } from './follow-up-field.tsx';
import { useMentorship, useReportVisit } from './mentoring.queries.ts';
import { NextSteps } from './next-steps.tsx';
import { OpenTasks } from './open-tasks.tsx';
import { VisitChecklist } from './visit-checklist.tsx';
import { forgetDraft, keepDraft, type VisitDraft, visitDraft } from './visit-draft.ts';

/** What a mentor saw and agreed on, written on the spot. */
export function ReportVisitPage({ mentorshipId }: { mentorshipId: string }) {
  const query = useMentorship(mentorshipId);
  if (query.data) return <Report mentorship={query.data} />;
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return <LoadingState />;
}

function useVisitForm(mentorshipId: string) {
  const words = useMessages().mentoring.visits;
  const navigate = useNavigate();
  const report = useReportVisit();
  const form = useBodyForm({
    body: VisitReport,
    initialValues: visitDraft(mentorshipId) as never,
    onSubmit: async (body) => {
      await report.mutateAsync({ params: { mentorshipId }, body });
      forgetDraft(mentorshipId);
      announce(words.sent);
      await navigate({ to: '/mentoring/$mentorshipId', params: { mentorshipId } });
    },
  });
  const draft = form.form.values as unknown as VisitDraft;
  useEffect(() => keepDraft(mentorshipId, draft), [mentorshipId, draft]);
  const set = (change: Partial<VisitDraft>) => form.form.setValues({ ...change });
  return { form, draft, set };
}

function Report({ mentorship }: { mentorship: Mentorship }) {
  const words = useMessages().mentoring.visits;
  const { id: mentorshipId, cooperativeName, followUps, tasks } = mentorship;
  const { form, draft, set } = useVisitForm(mentorshipId);
  return (
    <Stack component="form" gap="lg" className="k-narrow" {...form.formProps}>
      <PageHeader
        title={words.reportTitle}
        lead={words.reportLead}
        back={
          <Link to="/mentoring/$mentorshipId" params={{ mentorshipId }}>
            {cooperativeName}
          </Link>
        }
      />
      <ErrorSummary faults={form.faults} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...form.field('visitedOn', words.visitedOn)} type="date" />
        <NativeSelect
          {...form.field('mode', words.mode)}
          data={VisitMode.options.map((value) => ({ value, label: words.modes[value] }))}
        />
      </SimpleGrid>
      <FollowUpField followUps={followUps} value={draft.followUpMonths} onChange={(m) => set({ followUpMonths: m })} />
      <VisitChecklist checklist={draft.checklist} onChange={(checklist) => set({ checklist })} />
      <Textarea
        {...form.field('findings', words.findings)}
        description={words.findingsHint}
        autosize
        minRows={4}
        maxLength={4000}
      />
      <OpenTasks tasks={tasks} settled={draft.settled} onChange={(settled) => set({ settled })} />
      <NextSteps steps={draft.nextSteps} field={form.field} onChange={(steps) => set({ nextSteps: steps })} />
      <FileField
        mentorshipId={mentorshipId}
        label={words.photos}
        hint={words.photosHint}
        addLabel={words.addPhoto}
        accept="image/*"
        nameOf={words.photoOf}
        removeLabel={words.removePhoto}
        ids={draft.photoIds}
        onChange={(ids) => set({ photoIds: ids })}
      />
      <Text size="sm" c="dimmed">
        {words.draftKept}
      </Text>
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.send}
        </Button>
      </Group>
    </Stack>
  );
}
