import type { ImportDetail, ImportMatching } from '@kompeten/domain';
import { formatInstant, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { useExplain, useExplainFailure } from '../../lib/explain.ts';
import { ColumnTable } from './column-table.tsx';
import { DiscardImport } from './discard-import.tsx';
import { useMatch } from './imports.queries.ts';
import { LayoutField } from './layout-field.tsx';
import { useMayCarry } from './use-may-carry.ts';

/** The second and third step: which sheet is read, and what each of its columns holds. */
export function MatchColumns({ detail }: { detail: ImportDetail }) {
  const words = useMessages().imports;
  const explain = useExplain();
  const explainFailure = useExplainFailure();
  const [matching, setMatching] = useState(firstMatching(detail));
  const match = useMatch();
  const fault = match.error ? explain(match.error) : detail.failure && explainFailure(detail.failure);
  const missing = missingFields(detail, matching);
  const mayMatch = useMayCarry(detail);
  return (
    <Stack gap="lg">
      <ErrorSummary faults={fault ? [{ message: fault }] : []} />
      <SameFile detail={detail} />
      <SheetFields detail={detail} matching={matching} onChange={setMatching} />
      <LayoutField detail={detail} matching={matching} onChange={setMatching} />
      <Stack component="section" gap="sm" aria-labelledby="columns-title">
        <Title order={2} size="h4" id="columns-title">
          {words.columnsTitle}
        </Title>
        <Text>{words.columnsText}</Text>
        <ColumnTable detail={detail} matching={matching} onChange={setMatching} />
      </Stack>
      <Text role="status">{missing.length > 0 ? words.neededMissing(missing.join(', ')) : null}</Text>
      <Group>
        <Button
          disabled={missing.length > 0 || !mayMatch}
          loading={match.isPending}
          onClick={() => match.mutate({ params: { importId: detail.id }, body: matching })}
        >
          {words.read}
        </Button>
        <DiscardImport importId={detail.id} />
      </Group>
    </Stack>
  );
}

function SameFile({ detail: { sameFile } }: { detail: ImportDetail }) {
  const words = useMessages().imports;
  const locale = useLocale();
  if (!sameFile) return null;
  return <StatusMark tone="info">{words.sameFile(formatInstant(locale, sameFile.appliedAt))}</StatusMark>;
}

interface FieldsProps {
  detail: ImportDetail;
  matching: ImportMatching;
  onChange(matching: ImportMatching): void;
}

function SheetFields({ detail: { sheets }, matching, onChange }: FieldsProps) {
  const words = useMessages().imports;
  const rows = sheets[matching.sheet]?.rows ?? [];
  return (
    <Group align="flex-end" gap="sm">
      {sheets.length > 1 ? (
        <NativeSelect
          size="md"
          label={words.sheet}
          value={String(matching.sheet)}
          onChange={(event) => onChange(sheets[Number(event.currentTarget.value)]?.proposal ?? matching)}
          data={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
        />
      ) : null}
      <NativeSelect
        size="md"
        label={words.headingRow}
        description={words.headingRowHint}
        value={String(matching.headingRow)}
        onChange={(event) => onChange({ ...matching, headingRow: Number(event.currentTarget.value) })}
        data={rows.map(({ row, cells }) => ({
          value: String(row),
          label: `${row}: ${cells.filter(Boolean).slice(0, 3).join(' | ')}`,
        }))}
      />
    </Group>
  );
}

/** What was matched before, else the proposal for the first sheet in which anything was understood. */
function firstMatching({ matching, sheets }: ImportDetail): ImportMatching {
  const understood = ({ proposal }: ImportDetail['sheets'][number]) => proposal.columns.filter(Boolean).length;
  const best = sheets.reduce((top, each) => (understood(each) > understood(top) ? each : top));
  return matching ?? best.proposal;
}

/** The needed fields that no column holds, in words. */
function missingFields({ fields }: ImportDetail, { columns }: ImportMatching): string[] {
  const met = new Set(fields.filter(({ key }) => columns.includes(key)).map(({ group }) => group));
  const missing = new Map<string, string>();
  for (const { group, title } of fields) if (group && !met.has(group) && !missing.has(group)) missing.set(group, title);
  return [...missing.values()];
}
