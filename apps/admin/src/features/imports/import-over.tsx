import type { ImportDetail, ImportKind } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { useExplain, useExplainFailure } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { ImportCounts } from './import-counts.tsx';
import { useUndoImport } from './imports.queries.ts';
import { StagedRows } from './staged-rows.tsx';

/** An import that was carried out, taken back or thrown away. */
export function ImportOver({ detail }: { detail: ImportDetail }) {
  const words = useMessages().imports;
  const { counts, status } = detail;
  if (status === 'discarded') return <Text>{words.discarded}</Text>;
  return (
    <Stack gap="xl">
      <div role="status">
        <StatusMark tone="good" large>
          {status === 'applied' ? words.appliedText(counts.new, counts.changed) : words.undoneText}
        </StatusMark>
      </div>
      <ImportCounts counts={counts} />
      <Group>
        <ToList detail={detail} />
      </Group>
      {status === 'applied' ? <Undo detail={detail} /> : null}
      {detail.kept > 0 ? <Kept detail={detail} /> : null}
    </Stack>
  );
}

function ToList({ detail: { kind, centreId, cohortId } }: { detail: ImportDetail }) {
  const label = useMessages().imports.toList[kind];
  if (kind === 'rooms' && centreId) {
    return (
      <LinkButton to="/centres/$centreId/rooms" params={{ centreId }}>
        {label}
      </LinkButton>
    );
  }
  if ((kind === 'enrolments' || kind === 'sessions') && cohortId) {
    const to = kind === 'enrolments' ? '/cohorts/$cohortId/enrolments' : '/cohorts/$cohortId/timetable';
    return (
      <LinkButton to={to} params={{ cohortId }}>
        {label}
      </LinkButton>
    );
  }
  return <LinkButton to={lists[kind] ?? '/imports'}>{label}</LinkButton>;
}

const lists: Partial<Record<ImportKind, '/cooperatives' | '/centres' | '/instructors' | '/standards' | '/curricula'>> =
  {
    ...{ cooperatives: '/cooperatives', centres: '/centres', instructors: '/instructors' },
    ...{ competency_units: '/standards', curricula: '/curricula' },
  };

function Undo({ detail: { id, centreId, failure } }: { detail: ImportDetail }) {
  const words = useMessages().imports;
  const explain = useExplain();
  const explainFailure = useExplainFailure();
  const { may } = useActor();
  const undo = useUndoImport();
  if (!may('import.manage', { centreId })) return null;
  const fault = undo.error ? explain(undo.error) : failure && explainFailure(failure);
  return (
    <Stack component="section" gap="sm" aria-labelledby="undo-title">
      <Title order={2} size="h4" id="undo-title">
        {words.undoTitle}
      </Title>
      <ErrorSummary faults={fault ? [{ message: fault }] : []} />
      <Text>{words.undoText}</Text>
      <div>
        <Button
          variant="outline"
          color="bad"
          loading={undo.isPending}
          onClick={() => undo.mutate({ params: { importId: id } })}
        >
          {words.undo}
        </Button>
      </div>
    </Stack>
  );
}

function Kept({ detail }: { detail: ImportDetail }) {
  const words = useMessages().imports;
  return (
    <Stack component="section" gap="sm" aria-labelledby="kept-title">
      <Title order={2} size="h4" id="kept-title">
        {words.keptTitle(detail.kept)}
      </Title>
      <Text>{words.keptText}</Text>
      <StagedRows detail={detail} outcome="kept" />
    </Stack>
  );
}
