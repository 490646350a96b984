import { type MentoringKit, VisitMode } from '@kompeten/domain';
import { formatInstant, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { VisitDraft } from '../../lib/visits/visit-draft.ts';
import type { VisitView } from '../../lib/visits/visit-kit.ts';
import { DraftStanding } from './draft-standing.tsx';
import { FollowUpField } from './follow-up-field.tsx';
import { NextSteps } from './next-steps.tsx';
import { OpenTasks } from './open-tasks.tsx';
import { PhotoField } from './photo-field.tsx';
import { useSaysUnkept } from './says-unkept.ts';
import { useVisitForm } from './use-visit-form.ts';
import { VisitChecklist } from './visit-checklist.tsx';

interface VisitFormProps {
  view: VisitView;
  draft: VisitDraft;
  /** Whether this page is saving the report. */
  saving: RefObject<boolean>;
}

/** The report of one visit; the same with a network and without. */
export function VisitForm({ view, draft: begun, saving }: VisitFormProps) {
  const { fieldVisits, mentoring } = useMessages();
  const words = mentoring.visits;
  const saysUnkept = useSaysUnkept();
  const { kit } = view;
  const { form, values, set, keeper, unsaved } = useVisitForm(begun, saving);
  return (
    <Stack component="form" gap="lg" className="k-narrow" {...form.formProps}>
      <VisitHead mentorship={kit.mentorship} />
      <AsOf view={view} />
      <ErrorSummary faults={unsaved ? [{ message: saysUnkept(unsaved.cause) }] : form.faults} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...form.field('visitedOn', words.visitedOn)} type="date" />
        <NativeSelect
          {...form.field('mode', words.mode)}
          data={VisitMode.options.map((value) => ({ value, label: words.modes[value] }))}
        />
      </SimpleGrid>
      <TextInput
        {...form.field('place', fieldVisits.form.place)}
        description={fieldVisits.form.placeHint}
        maxLength={150}
      />
      <FollowUpField
        followUps={kit.followUps}
        value={values.followUpMonths}
        onChange={(months) => set({ followUpMonths: months })}
      />
      <VisitChecklist checklist={values.checklist} onChange={(checklist) => set({ checklist })} />
      <Textarea
        {...form.field('findings', words.findings)}
        description={words.findingsHint}
        autosize
        minRows={4}
        maxLength={4000}
      />
      <OpenTasks tasks={kit.tasks} settled={values.settled} onChange={(settled) => set({ settled })} />
      <NextSteps steps={values.nextSteps} field={form.field} onChange={(steps) => set({ nextSteps: steps })} />
      <PhotoField keeper={keeper} />
      <DraftStanding keeper={keeper} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {fieldVisits.form.save}
        </Button>
      </Group>
    </Stack>
  );
}

function VisitHead({ mentorship: { id: mentorshipId, cooperativeName } }: Pick<MentoringKit, 'mentorship'>) {
  const words = useMessages().mentoring.visits;
  return (
    <PageHeader
      title={words.reportTitle}
      lead={words.reportLead}
      back={
        <Link to="/mentoring/$mentorshipId" params={{ mentorshipId }}>
          {cooperativeName}
        </Link>
      }
    />
  );
}

/** Says that what is shown lies on the device, and of when. */
export function AsOf({ view: { source, fetchedAt } }: { view: VisitView }) {
  const words = useMessages().fieldVisits;
  const locale = useLocale();
  if (source === 'register') return null;
  return <StatusMark tone="info">{words.asOf(formatInstant(locale, fetchedAt))}</StatusMark>;
}
