import './instruments.css';
import type { InstrumentSetDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { BlueprintForm } from './blueprint-form.tsx';
import { CoveragePanel } from './coverage-panel.tsx';
import { useCopySet, useInstrumentSet, useStepSet } from './instruments.queries.ts';
import { SetItems } from './set-items.tsx';
import { SetStatus } from './set-status.tsx';

/** A set of instruments: what it covers, what it holds, the plan of its written test, and its steps. */
export function SetPage({ setId }: { setId: string }) {
  const query = useInstrumentSet(setId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  return <KnownSet set={query.data} />;
}

function KnownSet({ set }: { set: InstrumentSetDetail }) {
  const words = useMessages().instruments;
  const { may } = useActor();
  const mayEdit = may('instrument.manage', { bodyId: set.bodyId });
  const isDraft = set.status === 'draft';
  return (
    <Stack gap="lg">
      <PageHeader
        title={set.title}
        lead={`${set.schemeTitle} (${set.schemeLabel}) · ${words.versionNo(set.versionNo)}`}
        status={<SetStatus status={set.status} />}
        back={<Link to="/instruments">{words.back}</Link>}
        actions={
          <LinkButton to="/instruments/$setId/statistics" params={{ setId: set.id }} variant="outline">
            {words.statistics.open}
          </LinkButton>
        }
      />
      <Text>{words.statusText[set.status]}</Text>
      {set.keysShown ? null : <Text c="dimmed">{words.keysHidden}</Text>}
      {mayEdit ? <Steps set={set} /> : null}
      <CoveragePanel set={set} />
      <BlueprintForm key={set.version} set={set} editable={mayEdit && isDraft} />
      <SetItems set={set} editable={mayEdit && isDraft} />
    </Stack>
  );
}

function Steps({ set: { id, status, version, blockers } }: { set: InstrumentSetDetail }) {
  const words = useMessages().instruments;
  const explain = useExplain();
  const navigate = useNavigate();
  const step = useStepSet();
  const copy = useCopySet();
  const params = { setId: id };
  const move = (event: 'make_ready' | 'reopen', said: string) =>
    step.mutate({ params, body: { event, version } }, { onSuccess: () => announce(said) });
  const copied = () =>
    copy.mutate(
      { params },
      {
        onSuccess: async (fresh) => {
          announce(words.copied);
          await navigate({ to: '/instruments/$setId', params: { setId: fresh.id } });
        },
      },
    );
  const fault = step.error ?? copy.error;
  return (
    <div className="k-set-steps">
      <ErrorSummary faults={fault ? [{ message: explain(fault) }] : []} />
      {status === 'draft' ? (
        <Button
          disabled={blockers.length > 0}
          loading={step.isPending}
          onClick={() => move('make_ready', words.madeReady)}
        >
          {words.makeReady}
        </Button>
      ) : null}
      {status === 'ready' ? (
        <Button variant="outline" loading={step.isPending} onClick={() => move('reopen', words.reopened)}>
          {words.reopen}
        </Button>
      ) : null}
      {status === 'draft' ? null : (
        <Button variant="outline" loading={copy.isPending} onClick={copied}>
          {words.copy}
        </Button>
      )}
    </div>
  );
}
