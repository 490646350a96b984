import type { ImportDetail, RowOutcome } from '@kompeten/domain';
import { importSheetsIn } from '@kompeten/messages';
import { useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain, useExplainFailure } from '../../lib/explain.ts';
import { saveFile } from '../../lib/save-file.ts';
import { DiscardImport } from './discard-import.tsx';
import { ImportCounts } from './import-counts.tsx';
import { useConfirmImport, useImportFaults } from './imports.queries.ts';
import { MatchColumns } from './match-columns.tsx';
import { StagedRows } from './staged-rows.tsx';
import { useMayCarry } from './use-may-carry.ts';

/** The fourth and fifth step: what every row would do, its cells put right, and the confirmation. */
export function ReviewImport({ detail }: { detail: ImportDetail }) {
  const explain = useExplainFailure();
  const [rematching, setRematching] = useState(false);
  if (rematching) return <MatchColumns detail={detail} />;
  const failure = detail.failure ? [{ message: explain(detail.failure) }] : [];
  return (
    <Stack gap="xl">
      <ErrorSummary faults={failure} />
      <ImportCounts counts={detail.counts} />
      <Cells detail={detail} />
      <Confirm detail={detail} onRematch={() => setRematching(true)} />
    </Stack>
  );
}

const shown: readonly RowOutcome[] = ['rejected', 'new', 'changed', 'same'];

function Cells({ detail }: { detail: ImportDetail }) {
  const words = useMessages().imports;
  const { rejected } = detail.counts;
  const [outcome, setOutcome] = useState<RowOutcome>(rejected > 0 ? 'rejected' : 'new');
  return (
    <Stack component="section" gap="sm" aria-labelledby="cells-title">
      <Title order={2} size="h4" id="cells-title">
        {words.cellsTitle}
      </Title>
      <Text>{rejected > 0 ? words.cellsText : words.noneRejected}</Text>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          size="md"
          label={words.showRows}
          value={outcome}
          onChange={(event) => setOutcome(shown.find((one) => one === event.currentTarget.value) ?? 'rejected')}
          data={shown.map((value) => ({ value, label: words.counts[value](detail.counts[value]) }))}
        />
        {rejected > 0 ? <Faults detail={detail} /> : null}
      </Group>
      <StagedRows key={outcome} detail={detail} outcome={outcome} />
    </Stack>
  );
}

function Faults({ detail: { id, fileName } }: { detail: ImportDetail }) {
  const words = useMessages().imports;
  const explain = useExplain();
  const { faultsName } = importSheetsIn(useLocale()).common;
  const faults = useImportFaults();
  const download = () =>
    faults.mutate(
      { params: { importId: id } },
      {
        onSuccess: (file) => saveFile(`${fileName.replace(/\.\w+$/, '')}-${faultsName}.xlsx`, file.type, file),
        onError: (error) => announce(explain(error)),
      },
    );
  return (
    <Button variant="default" loading={faults.isPending} onClick={download}>
      {words.faults}
    </Button>
  );
}

function Confirm({ detail, onRematch }: { detail: ImportDetail; onRematch(): void }) {
  const { id, counts } = detail;
  const words = useMessages().imports;
  const explain = useExplain();
  const mayCarry = useMayCarry(detail);
  const confirm = useConfirmImport();
  const some = counts.new + counts.changed;
  return (
    <Stack component="section" gap="sm" aria-labelledby="confirm-title">
      <Title order={2} size="h4" id="confirm-title">
        {words.confirmTitle}
      </Title>
      <ErrorSummary faults={confirm.error ? [{ message: explain(confirm.error) }] : []} />
      <Text>{some > 0 ? words.confirmText : words.nothing}</Text>
      <Group>
        {some > 0 && mayCarry ? (
          <Button
            loading={confirm.isPending}
            onClick={() => confirm.mutate({ params: { importId: id }, body: { counts } })}
          >
            {words.confirm(some)}
          </Button>
        ) : null}
        <Button variant="default" onClick={onRematch}>
          {words.rematch}
        </Button>
        <DiscardImport importId={id} />
      </Group>
    </Stack>
  );
}
