import type { ApplicantView, Verification } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import type { useVerify } from './selection.queries.ts';

interface VerificationFormProps {
  cohortId: string;
  applicant: ApplicantView;
  documents: readonly string[];
  /** Held by the page, which is still there when the answer comes. */
  verify: ReturnType<typeof useVerify>;
}

/** The papers that were seen, a note, and the decision. */
export function VerificationForm({ cohortId, applicant, documents, verify }: VerificationFormProps) {
  const words = useMessages().selection.verification;
  const explain = useExplain();
  const navigate = useNavigate();
  const [seen, setSeen] = useTyped<string[]>('seen', applicant.documentsSeen);
  const [note, setNote] = useTyped('note', '');
  const { enrolmentId, version } = applicant;
  const decide = (decision: Verification['decision']) => {
    const body = { decision, version, documentsSeen: seen, note: note.trim() || null };
    const onSuccess = () => {
      announce(decision === 'verify' ? words.verified : words.rejected);
      void navigate({ to: '/cohorts/$cohortId/applicants', params: { cohortId } });
    };
    verify.mutate({ params: { enrolmentId }, body }, { onSuccess });
  };
  return (
    <Stack component="section" gap="md">
      <ErrorSummary faults={verify.error ? [{ field: 'note', message: explain(verify.error) }] : []} />
      {documents.length > 0 ? (
        <Checkbox.Group label={words.documents} value={seen} onChange={setSeen}>
          <Stack gap="xs" mt="xs">
            {documents.map((document) => (
              <Checkbox key={document} size="md" value={document} label={document} />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
      <Textarea
        id="note"
        label={words.note}
        description={words.noteHint}
        maxLength={500}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group>
        <Button loading={verify.isPending} onClick={() => decide('verify')}>
          {words.verify}
        </Button>
        <Button variant="outline" color="bad" loading={verify.isPending} onClick={() => decide('reject')}>
          {words.reject}
        </Button>
      </Group>
    </Stack>
  );
}
