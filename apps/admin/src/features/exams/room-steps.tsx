import type { ExamRoom, ExamSittingEvent } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useStart, useStepSitting } from './exams.queries.ts';

/** What the invigilator does with the whole room. */
export function RoomSteps({ room: { sitting, papers } }: { room: ExamRoom }) {
  const words = useMessages().exams.room;
  const explain = useExplain();
  const step = useStepSitting();
  const start = useStart();
  const [closing, setClosing] = useState(false);
  const params = { sittingId: sitting.id };
  const move = (event: ExamSittingEvent) => {
    setClosing(false);
    step.mutate({ params, body: { event, version: sitting.version } });
  };
  const admitted = papers.filter(({ status }) => status === 'admitted').length;
  const fault = step.error ?? start.error;
  return (
    <Stack gap="sm">
      <ErrorSummary faults={fault ? [{ message: explain(fault) }] : []} />
      {sitting.status === 'prepared' ? (
        <>
          <Text>{words.waits}</Text>
          <Group>
            <Button loading={step.isPending} onClick={() => move('open')}>
              {words.open}
            </Button>
            <Button variant="subtle" color="bad" onClick={() => move('cancel')}>
              {words.cancel}
            </Button>
          </Group>
        </>
      ) : null}
      {sitting.status === 'open' && !closing ? (
        <Group>
          {admitted > 0 ? (
            <Button loading={start.isPending} onClick={() => start.mutate({ params })}>
              {words.start(admitted)}
            </Button>
          ) : (
            <Text c="dimmed">{words.startNone}</Text>
          )}
          <Button variant="outline" onClick={() => setClosing(true)}>
            {words.close}
          </Button>
        </Group>
      ) : null}
      {closing ? (
        <div role="alert">
          <Text>{words.closeSure}</Text>
          <Group mt="sm">
            <Button color="bad" loading={step.isPending} onClick={() => move('close')}>
              {words.closeYes}
            </Button>
            <Button variant="default" onClick={() => setClosing(false)}>
              {words.keep}
            </Button>
          </Group>
        </div>
      ) : null}
      {sitting.status === 'closed' ? <Text>{words.closed}</Text> : null}
    </Stack>
  );
}
