import type { CentreLicence } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useDeleteLicence } from './licences.queries.ts';

/** Removes a licence that was recorded by mistake; asked once more, in place. */
export function RemoveLicence({ licence: { id: licenceId, centreId, number } }: { licence: CentreLicence }) {
  const { licences: words, shell } = useMessages();
  const explain = useExplain();
  const remove = useDeleteLicence();
  const [asked, setAsked] = useState(false);
  const act = () =>
    remove.mutate(
      { params: { centreId, licenceId } },
      { onSuccess: () => announce(words.removed), onError: () => setAsked(false) },
    );
  return (
    <>
      {asked ? (
        <Group gap="xs" wrap="nowrap">
          <Button size="sm" color="bad" loading={remove.isPending} onClick={act} autoFocus>
            {words.removeSure}
          </Button>
          <Button size="sm" variant="default" onClick={() => setAsked(false)}>
            {shell.form.cancel}
          </Button>
        </Group>
      ) : (
        <Button size="sm" variant="subtle" color="bad" aria-label={words.remove(number)} onClick={() => setAsked(true)}>
          {words.removeShort}
        </Button>
      )}
      {remove.isError ? (
        <Text size="sm" c="bad" role="alert">
          {explain(remove.error)}
        </Text>
      ) : null}
    </>
  );
}
