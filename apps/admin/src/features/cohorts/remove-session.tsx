import type { TrainingSession } from '@kompeten/domain';
import { formatInstant, useLocale, useMessages, type Zone } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useDeleteSession } from './cohorts.queries.ts';

/** Removes a session without records; asked once more, in place. */
export function RemoveSession({ session, zone }: { session: TrainingSession; zone: Zone }) {
  const words = useMessages();
  const locale = useLocale();
  const explain = useExplain();
  const remove = useDeleteSession();
  const [asked, setAsked] = useState(false);
  const { id: sessionId, cohortId, startsAt } = session;
  const label = words.cohorts.removeSessionOf(formatInstant(locale, startsAt, zone));
  const act = () =>
    remove.mutate(
      { params: { cohortId, sessionId } },
      { onSuccess: () => announce(words.cohorts.sessionRemoved), onError: () => setAsked(false) },
    );
  return (
    <>
      {asked ? (
        <Group gap="xs" wrap="nowrap">
          <Button size="sm" color="bad" loading={remove.isPending} onClick={act} autoFocus>
            {words.cohorts.removeSure}
          </Button>
          <Button size="sm" variant="default" onClick={() => setAsked(false)}>
            {words.shell.form.cancel}
          </Button>
        </Group>
      ) : (
        <Button size="sm" variant="subtle" color="bad" aria-label={label} onClick={() => setAsked(true)}>
          {words.cohorts.removeSession}
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
