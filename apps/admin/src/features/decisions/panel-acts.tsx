import type { DecisionPanelDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { useBnspReport, useConclude, usePanelFile, usePublish, useVote } from './decisions.queries.ts';
import { asRecommended } from './vote-of.ts';

/** What can be done with a panel by whoever looks at it, each with what it leads to. */
export function PanelActs({ panel }: { panel: DecisionPanelDetail }) {
  const explain = useExplain();
  const file = usePanelFile(panel.id);
  const { may } = useActor();
  const { bodyId, status, mine, minutesReady } = panel;
  const words = useMessages().decisions.panel;
  return (
    <Stack gap="sm">
      <ErrorSummary faults={file.error ? [{ message: explain(file.error) }] : []} />
      {status === 'convened' && mine ? <Sitting panel={panel} /> : null}
      {status === 'concluded' && may('decision.publish', { bodyId }) ? <Publication panel={panel} /> : null}
      {minutesReady ? (
        <div>
          <Button variant="default" loading={file.isPending} onClick={() => file.mutate('minutes')}>
            {words.minutes}
          </Button>
        </div>
      ) : null}
      {status === 'published' && may('bnsp.report', { bodyId }) ? (
        <Report panelId={panel.id} onTake={() => file.mutate('report')} pending={file.isPending} />
      ) : null}
    </Stack>
  );
}

function Sitting({ panel }: { panel: DecisionPanelDetail }) {
  const words = useMessages().decisions.panel;
  const explain = useExplain();
  const { user } = useActor();
  const vote = useVote();
  const conclude = useConclude();
  const params = { panelId: panel.id };
  const open = panel.decisions.filter(({ votes }) => !votes.some(({ accountId }) => accountId === user.id));
  const fault = vote.error ?? conclude.error;
  return (
    <Stack gap="xs">
      <ErrorSummary faults={fault ? [{ message: explain(fault) }] : []} />
      <Group>
        {open.length > 0 ? (
          <Button
            loading={vote.isPending}
            onClick={() =>
              vote.mutate(
                { params, body: { votes: open.map((one) => asRecommended(one, panel.scheme, words.unjudged)) } },
                { onSuccess: () => announce(words.voted) },
              )
            }
          >
            {words.voteAll}
          </Button>
        ) : null}
        <Button
          variant={open.length > 0 ? 'default' : 'filled'}
          loading={conclude.isPending}
          disabled={panel.decisions.every(({ blockers }) => blockers.length > 0)}
          onClick={() => conclude.mutate({ params }, { onSuccess: () => announce(words.concluded) })}
        >
          {words.conclude}
        </Button>
      </Group>
      <Text c="dimmed">
        {open.length > 0 ? `${words.voteAllHint} ` : ''}
        {words.concludeHint}
      </Text>
    </Stack>
  );
}

function Publication({ panel }: { panel: DecisionPanelDetail }) {
  const words = useMessages().decisions.panel;
  const explain = useExplain();
  const publish = usePublish();
  const params = { panelId: panel.id };
  return (
    <Stack gap="xs">
      <ErrorSummary faults={publish.error ? [{ message: explain(publish.error) }] : []} />
      <Text>{words.publishHint}</Text>
      <div>
        <Button
          loading={publish.isPending}
          onClick={() => publish.mutate({ params }, { onSuccess: () => announce(words.published) })}
        >
          {words.publish}
        </Button>
      </div>
    </Stack>
  );
}

function Report({ panelId, pending, onTake }: { panelId: string; pending: boolean; onTake(): void }) {
  const words = useMessages().decisions.panel;
  const { data } = useBnspReport(panelId, true);
  if (!data) return null;
  const waiting = data.waiting.map(({ fullName }) => fullName).join(', ');
  return (
    <Stack gap="xs">
      <div>
        <Button variant="default" disabled={data.ready === 0} loading={pending} onClick={onTake}>
          {words.report}
        </Button>
      </div>
      <Text c="dimmed">{words.reportHint(data.ready)}</Text>
      {waiting ? <Text c="dimmed">{words.reportWaiting(waiting)}</Text> : null}
    </Stack>
  );
}
