import '../../components/pages.css';
import { type PersonRecord, RevealReason } from '@kompeten/domain';
import { formatInstant, useLocale, useMessages } from '@kompeten/ui';
import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useViewRecord } from './people.queries.ts';
import { RecordValue } from './record-value.tsx';

const sections = [
  ...(['person', 'enrolments', 'certificates', 'contacts'] as const),
  ...(['excuses', 'photos', 'requests'] as const),
];

/** Everything that is held about a trainee, shown once for a reason that is noted. */
export function RecordPage({ cohortId, enrolmentId }: { cohortId: string; enrolmentId: string }) {
  const words = useMessages().people.record;
  const view = useViewRecord();
  const form = useBodyForm({
    body: RevealReason,
    initialValues: { reason: '' },
    fleeting: true,
    onSubmit: (body) => view.mutateAsync({ params: { enrolmentId }, body }),
  });
  const back = (
    <Link to="/cohorts/$cohortId/enrolments/$enrolmentId" params={{ cohortId, enrolmentId }}>
      {words.back}
    </Link>
  );
  if (view.data) {
    return (
      <Stack gap="lg" className="k-narrow">
        <PageHeader title={words.title} lead={words.lead(view.data.person.fullName)} back={back} />
        <WholeRecord data={view.data} />
      </Stack>
    );
  }
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.title} lead={words.reasonHint} back={back} />
      <ErrorSummary faults={form.faults} />
      <Textarea {...form.field('reason', words.reason)} autosize minRows={2} maxLength={300} />
      <div>
        <Button type="submit" loading={form.pending}>
          {words.show}
        </Button>
      </div>
    </Stack>
  );
}

function WholeRecord({ data }: { data: PersonRecord }) {
  const words = useMessages().people.record;
  const locale = useLocale();
  return (
    <>
      <Stack component="section" gap="xs" aria-labelledby="looks-title">
        <Title order={2} size="h4" id="looks-title">
          {words.looks}
        </Title>
        <ol className="k-timeline">
          {data.identityLooks.map(({ at, byName, reason, what }) => (
            <li key={`${at} ${what}`}>
              <Text fw={600}>
                {byName}, {words.what[what]}
              </Text>
              <Text>{formatInstant(locale, at)}</Text>
              {reason ? <Text c="dimmed">{reason}</Text> : null}
            </li>
          ))}
        </ol>
      </Stack>
      {sections.map((name) => (
        <Stack key={name} component="section" gap="xs" aria-label={words.sections[name]}>
          <Title order={2} size="h4">
            {words.sections[name]}
          </Title>
          <RecordValue value={data[name]} />
        </Stack>
      ))}
      <div>
        <Button
          variant="default"
          onClick={() => saveFile('data-peserta.json', 'application/json', JSON.stringify(data, null, 2))}
        >
          {words.save}
        </Button>
      </div>
    </>
  );
}
