import { type Instructor, NewQualification, QualificationKind } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, Group, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useActor } from '../../lib/session.ts';
import { EvidenceField } from './evidence-field.tsx';
import { useUploadEvidence } from './instructor-profile.queries.ts';
import { useAddQualification, useInstructor } from './instructors.queries.ts';
import { QualificationUnits } from './qualification-units.tsx';

const blank = { title: '', certificateNumber: '', issuedBy: '', validFrom: '', validUntil: '', evidenceId: '' };

/** A qualification is recorded as it stands on its certificate. */
export function NewQualificationPage({ instructorId }: { instructorId: string }) {
  const query = useInstructor(instructorId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <QualificationForm instructor={query.data} /> : <LoadingState />;
}

function QualificationForm({ instructor }: { instructor: Instructor }) {
  const { instructors: words, instructorProfile: profile } = useMessages();
  const { id: instructorId, fullName, accountId } = instructor;
  const { user } = useActor();
  const { qualificationFields: fields } = words;
  const terms = useTerms();
  const navigate = useNavigate();
  const add = useAddQualification();
  const upload = useUploadEvidence();
  const form = useBodyForm({
    body: NewQualification,
    initialValues: { ...blank, kind: 'technical', unitCodes: [] },
    onSubmit: async (typed) => {
      const unitCodes = typed.kind === 'methodology' ? [] : typed.unitCodes;
      await add.mutateAsync({ params: { instructorId }, body: { ...typed, unitCodes } });
      announce(words.qualificationAdded);
      await navigate({ to: '/instructors/$instructorId', params: { instructorId } });
    },
  });
  const kind = form.field('kind', fields.kind);
  const back = (
    <Link to="/instructors/$instructorId" params={{ instructorId }}>
      {words.toInstructor}
    </Link>
  );
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.qualificationTitle} lead={words.qualificationLead(fullName)} back={back} />
      <ErrorSummary faults={form.faults} />
      <Radio.Group label={fields.kind} value={kind.value} onChange={kind.onChange} size="md">
        <Stack gap="xs" mt={4}>
          {QualificationKind.options.map((value) => (
            <Radio
              key={value}
              value={value}
              size="md"
              label={terms.qualificationKind[value]}
              description={words.kindHints[value]}
            />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput {...form.field('title', fields.title)} maxLength={200} />
      {kind.value === 'technical' ? <QualificationUnits field={form.field} /> : null}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput {...form.field('validFrom', fields.validFrom)} type="date" />
        <TextInput {...form.field('validUntil', fields.validUntil)} type="date" description={words.untilHint} />
        <TextInput {...form.field('certificateNumber', fields.certificateNumber)} maxLength={100} />
        <TextInput {...form.field('issuedBy', fields.issuedBy)} maxLength={150} />
      </SimpleGrid>
      <EvidenceField
        instructorId={instructorId}
        upload={upload}
        onChange={(id) => form.form.setFieldValue('evidenceId', id)}
      />
      {accountId === user.id ? <Text c="dimmed">{profile.selfHint}</Text> : null}
      <Group>
        <Button type="submit" loading={form.pending || upload.isPending}>
          {words.addQualification}
        </Button>
      </Group>
    </Stack>
  );
}
