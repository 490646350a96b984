import type { ImportDetail } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { useExplain, useExplainFailure } from '../../lib/explain.ts';
import { ImportCounts } from './import-counts.tsx';
import { useUndoImport } from './imports.queries.ts';
import { StagedRows } from './staged-rows.tsx';
import { useMayCarry } from './use-may-carry.ts';

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
  return <LinkButton to={kind in lists ? lists[kind as keyof typeof lists] : '/imports'}>{label}</LinkButton>;
}

const lists = {
  ...{ cooperatives: '/cooperatives', centres: '/centres', instructors: '/instructors' },
  ...{ standards: '/standards', schemes: '/schemes', curricula: '/curricula' },
} as const;

function Undo({ detail }: { detail: ImportDetail }) {
  const { id, failure } = detail;
  const words = useMessages().imports;
  const explain = useExplain();
  const explainFailure = useExplainFailure();
  const mayCarry = useMayCarry(detail);
  const undo = useUndoImport();
  if (!mayCarry) return null;
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
