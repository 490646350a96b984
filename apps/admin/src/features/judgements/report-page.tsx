import { NewAssessorReport, type SessionForm } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useReport, useSessionForm } from './record.queries.ts';

/** The forms of a session that its assessor takes away. */
const printed: readonly (readonly [name: string, form: SessionForm])[] = [
  ['FR.AK.05', 'ak-05'],
  ['FR.AK.06', 'ak-06'],
  ['FR.IA.11', 'ia-11'],
];

/** The assessor's report of their candidates of a session (AK.05). */
export function ReportPage({ sessionId }: { sessionId: string }) {
  const { judgements, assessmentReviews: reviews } = useMessages();
  const { assessments, record, report: words } = judgements;
  const report = useReport();
  const print = useSessionForm();
  const navigate = useNavigate();
  const form = useBodyForm({
    body: NewAssessorReport,
    initialValues: { process: '', objections: '', suggestions: '' },
    onSubmit: async (body) => {
      await report.mutateAsync({ params: { sessionId }, body });
      announce(words.saved);
      await navigate({ to: '/assessments' });
    },
  });
  const download = (name: string, which: SessionForm) =>
    print.mutate(
      { params: { sessionId, form: which } },
      { onSuccess: (file: Blob) => saveFile(`${name}.pdf`, file.type, file) },
    );
  return (
    <Stack component="form" gap="lg" className="k-narrow" {...form.formProps}>
      <PageHeader
        title={assessments.report}
        lead={words.lead}
        back={<Link to="/assessments">{assessments.title}</Link>}
      />
      <ErrorSummary faults={form.faults} />
      <Textarea {...form.field('process', words.process)} autosize minRows={3} maxLength={3000} />
      <Textarea {...form.field('objections', words.objections)} autosize minRows={2} maxLength={3000} />
      <Textarea {...form.field('suggestions', words.suggestions)} autosize minRows={2} maxLength={3000} />
      <Group gap="sm">
        <Button type="submit" loading={form.pending}>
          {words.save}
        </Button>
        {printed.map(([name, which]) => (
          <Button key={which} variant="outline" loading={print.isPending} onClick={() => download(name, which)}>
            {record.print(name)}
          </Button>
        ))}
        <LinkButton variant="subtle" to="/assessment-sessions/$sessionId/reviews" params={{ sessionId }}>
          {reviews.open}
        </LinkButton>
      </Group>
    </Stack>
  );
}
