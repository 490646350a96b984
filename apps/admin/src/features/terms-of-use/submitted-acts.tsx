import { useMessages } from '@kompeten/ui';
import { Button, Group } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useWithdrawTerms } from './terms-of-use.queries.ts';

/** What may be done with what was handed in: published or returned by the second person, taken back by whoever wrote it. */
export function SubmittedActs({ bodyId, mayPublish }: { bodyId: string; mayPublish: boolean }) {
  const words = useMessages().termsOfUse;
  const explain = useExplain();
  const { error, isPending, mutate } = useWithdrawTerms();
  const params = { bodyId };
  if (mayPublish) {
    return (
      <Group>
        <LinkButton to="/bodies/$bodyId/terms-of-use/publish" params={params}>
          {words.publish}
        </LinkButton>
        <LinkButton variant="default" to="/bodies/$bodyId/terms-of-use/return" params={params}>
          {words.toReturn}
        </LinkButton>
      </Group>
    );
  }
  return (
    <>
      <ErrorSummary faults={error ? [{ message: explain(error) }] : []} />
      <Group>
        <Button
          variant="default"
          loading={isPending}
          onClick={() => mutate({ params }, { onSuccess: () => announce(words.withdrawn) })}
        >
          {words.withdraw}
        </Button>
      </Group>
    </>
  );
}
