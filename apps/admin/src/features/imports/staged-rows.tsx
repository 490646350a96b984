import './imports.css';
import type { ImportDetail, ImportField, StagedRow, StagedRowQuery } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack } from '@mantine/core';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useStagedRows } from './imports.queries.ts';
import { StagedRowForm } from './staged-row-form.tsx';

interface StagedRowsProps {
  detail: ImportDetail;
  outcome: NonNullable<StagedRowQuery['outcome']>;
}

/** Rows of the file with their cells; those that are refused can be put right where they stand. */
export function StagedRows({ detail, outcome }: StagedRowsProps) {
  const words = useMessages();
  const query = useStagedRows(detail.id, outcome);
  if (query.isPending) return <LoadingState />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  const rows = query.data.pages.flatMap(({ items }) => items);
  const fields = matchedFields(detail, rows);
  if (rows.length === 0) return null;
  return (
    <Stack gap="sm">
      <ul className="k-staged" aria-label={words.imports.rowsCaption(outcomeWord(words.imports, outcome))}>
        {rows.map((row) => (
          <li key={row.row}>
            <StagedRowForm importId={detail.id} row={row} fields={fields} editable={detail.status === 'staged'} />
          </li>
        ))}
      </ul>
      {query.hasNextPage ? (
        <div>
          <Button variant="default" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
            {words.shell.list.next}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}

type Words = ReturnType<typeof useMessages>['imports'];

const outcomeWord = (words: Words, outcome: StagedRowsProps['outcome']) =>
  outcome === 'kept' ? words.status.applied : words.outcome[outcome];

/** The fields that a column holds, and those that a fault points to. */
function matchedFields({ fields, matching }: ImportDetail, rows: readonly StagedRow[]): ImportField[] {
  const faulty = new Set(rows.flatMap(({ issues }) => issues.map(({ field }) => field)));
  return fields.filter(({ key }) => matching?.columns.includes(key) || faulty.has(key));
}
