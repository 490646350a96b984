import { type Mentorship, NewPlacement, PlacementKind } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Autocomplete, Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { FileField } from './file-field.tsx';
import { useMentoredPeople, useMentorship, useReportPlacement } from './mentoring.queries.ts';

/** A job found or a business started is reported with what proves it. */
export function ReportPlacementPage({ mentorshipId }: { mentorshipId: string }) {
  const query = useMentorship(mentorshipId);
  if (query.data) return <Report mentorship={query.data} />;
  if (query.isError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return <LoadingState />;
}

function Report({ mentorship: { id: mentorshipId, cooperativeName } }: { mentorship: Mentorship }) {
  const words = useMessages().mentoring.placements;
  const navigate = useNavigate();
  const report = useReportPlacement();
  const people = useMentoredPeople(mentorshipId).data?.items ?? [];
  const form = useBodyForm({
    body: NewPlacement,
    initialValues: valuesOf(NewPlacement, { kind: 'job', jobs: 1 }),
    onSubmit: async (body) => {
      const personId = people.find(({ fullName }) => fullName === body.personName)?.personId ?? null;
      await report.mutateAsync({ params: { mentorshipId }, body: { ...body, personId } });
      announce(words.sent);
      await navigate({ to: '/mentoring/$mentorshipId', params: { mentorshipId } });
    },
  });
  const kind = PlacementKind.parse(form.form.values.kind);
  const chooseKind = (value: string) => {
    form.form.setFieldValue('kind', value);
    if (value === 'job') form.form.setFieldValue('jobs', 1);
  };
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader
        title={words.report}
        lead={words.of(cooperativeName)}
        back={
          <Link to="/mentoring/$mentorshipId" params={{ mentorshipId }}>
            {cooperativeName}
          </Link>
        }
      />
      <ErrorSummary faults={form.faults} />
      <NativeSelect
        {...form.field('kind', words.kind)}
        onChange={({ currentTarget }) => chooseKind(currentTarget.value)}
        data={PlacementKind.options.map((value) => ({ value, label: words.kinds[value] }))}
      />
      <TextInput {...form.field('title', words.titleOf[kind])} maxLength={150} />
      <Autocomplete
        {...form.field('personName', words.person)}
        description={words.personHint}
        data={[...new Set(people.map(({ fullName }) => fullName))]}
        maxLength={100}
      />
      <TextInput {...form.field('startedOn', words.startedOn)} type="date" />
      {kind === 'business' ? <NumberField {...form.field('jobs', words.jobs)} description={words.jobsHint} /> : null}
      <Textarea
        {...form.field('evidence', words.evidence)}
        description={words.evidenceHint}
        autosize
        minRows={3}
        maxLength={2000}
      />
      <FileField
        mentorshipId={mentorshipId}
        label={words.files}
        addLabel={words.addFile}
        accept="image/*,application/pdf"
        nameOf={words.fileOf}
        removeLabel={words.removeFile}
        ids={form.form.values.evidenceIds as string[]}
        onChange={(ids) => form.form.setFieldValue('evidenceIds', ids)}
      />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.send}
        </Button>
      </Group>
    </Stack>
  );
}
