import { useMessages } from '@kompeten/ui';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useDiscardImport } from './imports.queries.ts';

/** Throws away an import that was not carried out. */
export function DiscardImport({ importId }: { importId: string }) {
  const words = useMessages().imports;
  const explain = useExplain();
  const navigate = useNavigate();
  const discard = useDiscardImport();
  const go = () =>
    discard.mutate(
      { params: { importId } },
      {
        onSuccess: async () => {
          announce(words.discarded);
          await navigate({ to: '/imports' });
        },
        onError: (error) => announce(explain(error)),
      },
    );
  return (
    <Button variant="subtle" color="bad" loading={discard.isPending} onClick={go}>
      {words.discard}
    </Button>
  );
}
