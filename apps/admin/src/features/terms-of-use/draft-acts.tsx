import { useMessages } from '@kompeten/ui';
import { Button, Group } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useDiscardTerms } from './terms-of-use.queries.ts';

/** What may be done with a draft: published by whoever did not write it, gone on with, discarded. */
export function DraftActs({ bodyId, mayPublish }: { bodyId: string; mayPublish: boolean }) {
  const words = useMessages().termsOfUse;
  const explain = useExplain();
  const { error, isPending, mutate } = useDiscardTerms();
  return (
    <>
      <ErrorSummary faults={error ? [{ message: explain(error) }] : []} />
      <Group>
        {mayPublish ? (
          <LinkButton to="/bodies/$bodyId/terms-of-use/publish" params={{ bodyId }}>
            {words.publish}
          </LinkButton>
        ) : null}
        <LinkButton variant="default" to="/bodies/$bodyId/terms-of-use/draft" params={{ bodyId }}>
          {words.goOn}
        </LinkButton>
        <Button
          variant="default"
          loading={isPending}
          onClick={() => mutate({ params: { bodyId } }, { onSuccess: () => announce(words.discarded) })}
        >
          {words.discard}
        </Button>
      </Group>
    </>
  );
}
