import type { TermsEdition } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useDiscardTerms, useSubmitTerms } from './terms-of-use.queries.ts';

/** What may be done with a draft: handed in, gone on with, discarded. */
export function DraftActs({ bodyId, draft: { version } }: { bodyId: string; draft: TermsEdition }) {
  const words = useMessages().termsOfUse;
  const explain = useExplain();
  const [submit, discard] = [useSubmitTerms(), useDiscardTerms()];
  const error = submit.error ?? discard.error;
  const params = { bodyId };
  const isPending = submit.isPending || discard.isPending;
  return (
    <>
      <ErrorSummary faults={error ? [{ message: explain(error) }] : []} />
      <Group>
        <Button
          loading={isPending}
          onClick={() => submit.mutate({ params, body: { version } }, { onSuccess: () => announce(words.submitted) })}
        >
          {words.submit}
        </Button>
        <LinkButton variant="default" to="/bodies/$bodyId/terms-of-use/draft" params={params}>
          {words.goOn}
        </LinkButton>
        <Button
          variant="default"
          loading={isPending}
          onClick={() => discard.mutate({ params }, { onSuccess: () => announce(words.discarded) })}
        >
          {words.discard}
        </Button>
      </Group>
    </>
  );
}
