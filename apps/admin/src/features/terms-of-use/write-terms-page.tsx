import { type BodyTerms, TermsDraft } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { useTermsOfUse, useWriteTerms } from './terms-of-use.queries.ts';

/** The next edition is written in both languages, from the draft or from what is in force. */
export function WriteTermsPage({ bodyId }: { bodyId: string }) {
  const query = useTermsOfUse(bodyId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  return query.data.draft?.status === 'submitted' ? (
    <Resting bodyId={bodyId} by={query.data.draft.submittedByName ?? ''} />
  ) : (
    <TermsForm bodyId={bodyId} terms={query.data} />
  );
}

/** What was handed in is not written on. */
function Resting({ bodyId, by }: { bodyId: string; by: string }) {
  const words = useMessages().termsOfUse;
  const back = (
    <Link to="/bodies/$bodyId/terms-of-use" params={{ bodyId }}>
      {words.back}
    </Link>
  );
  return <PageHeader title={words.write} lead={words.submittedBy(by)} back={back} />;
}

function TermsForm({ bodyId, terms: { draft, inForce } }: { bodyId: string; terms: BodyTerms }) {
  const words = useMessages().termsOfUse;
  const navigate = useNavigate();
  const write = useWriteTerms();
  const way = { to: '/bodies/$bodyId/terms-of-use', params: { bodyId } } as const;
  const form = useBodyForm({
    body: TermsDraft,
    initialValues: { text: (draft ?? inForce).text, version: draft?.version ?? null },
    onSubmit: async (body) => {
      await write.mutateAsync({ params: { bodyId }, body });
      announce(words.saved);
      await navigate(way);
    },
  });
  const size = { description: words.textHint, autosize: true, minRows: 8, maxLength: 8000 } as const;
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.write} lead={words.writeLead} back={<Link {...way}>{words.back}</Link>} />
      <ErrorSummary faults={form.faults} />
      <Textarea {...form.field('text.id', words.indonesian)} {...size} lang="id" />
      <Textarea {...form.field('text.en', words.english)} {...size} lang="en" />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
