import type { AssessmentSession, SessionForm } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { useExplain } from '../../lib/explain.ts';
import { saveFile } from '../../lib/save-file.ts';
import { usePrintForm } from './assessment-sessions.queries.ts';

const forms: readonly (readonly [name: string, form: SessionForm])[] = [
  ['FR.AK.05', 'ak-05'],
  ['FR.AK.06', 'ak-06'],
  ['FR.IA.11', 'ia-11'],
  ['FR.VA', 'va'],
];

/** The forms of a session as PDF, for the body: report, review of the process and of the instruments, validation. */
export function SessionForms({ session: { id: sessionId, title } }: { session: AssessmentSession }) {
  const { assessmentSessions, assessmentReviews: reviews } = useMessages();
  const words = assessmentSessions.forms;
  const explain = useExplain();
  const print = usePrintForm();
  return (
    <Stack component="section" gap="sm" aria-labelledby="forms-title">
      <Title order={2} size="h4" id="forms-title">
        {words.title}
      </Title>
      <ErrorSummary faults={print.error ? [{ message: explain(print.error) }] : []} />
      <Group gap="xs">
        {forms.map(([name, form]) => (
          <Button
            key={form}
            size="compact-sm"
            variant="outline"
            aria-label={words.print(name)}
            onClick={() =>
              print.mutate(
                { params: { sessionId, form } },
                { onSuccess: (file: Blob) => saveFile(`${name} ${title}.pdf`, file.type, file) },
              )
            }
          >
            {name}
          </Button>
        ))}
        <LinkButton
          size="compact-sm"
          variant="subtle"
          to="/assessment-sessions/$sessionId/reviews"
          params={{ sessionId }}
        >
          {reviews.open}
        </LinkButton>
      </Group>
    </Stack>
  );
}
