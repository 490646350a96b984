import type { NumbersImport } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useImportNumbers } from './body-documents.queries.ts';

/** BNSP's numbers come back in a sheet: it is checked first, and taken as a whole or not at all. */
export function NumbersImportForm({ bodyId }: { bodyId: string }) {
  const words = useMessages().bodyDocuments;
  const explain = useExplain();
  const numbers = useImportNumbers();
  const [file, setFile] = useState<File | null>(null);
  const send = (one: File, dryRun: 'true' | 'false') =>
    numbers.mutate(
      { params: { bodyId }, query: { dryRun }, file: one, fileName: one.name },
      { onSuccess: ({ given }) => (dryRun === 'false' && given > 0 ? announce(words.imported(given)) : undefined) },
    );
  const check = (one: File) => {
    setFile(one);
    send(one, 'true');
  };
  const right = numbers.data && numbers.data.issues.length === 0 && numbers.data.given > 0 && numbers.data.dryRun;
  return (
    <Stack component="section" gap="sm" className="k-narrow">
      <Title order={2} size="h4">
        {words.importTitle}
      </Title>
      <ErrorSummary faults={numbers.error ? [{ message: explain(numbers.error) }] : []} />
      <FileDrop
        label={words.importFile}
        hint={words.importHint}
        accept=".xlsx,.csv"
        disabled={numbers.isPending}
        onFile={check}
      />
      {numbers.data ? <Checked result={numbers.data} /> : null}
      {right && file ? (
        <div>
          <Button loading={numbers.isPending} onClick={() => send(file, 'false')}>
            {words.importTake}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}

function Checked({ result: { given, issues, dryRun } }: { result: NumbersImport }) {
  const words = useMessages().bodyDocuments;
  if (issues.length === 0) return <Text role="status">{dryRun ? words.importable(given) : words.imported(given)}</Text>;
  return (
    <div role="alert">
      <Text>{words.importIssues}</Text>
      <ul>
        {issues.map(({ row, column, code }) => (
          <li key={`${row} ${column} ${code}`}>
            {words.issue(row, words.importColumns[column] ?? column, words.issues[code] ?? code)}
          </li>
        ))}
      </ul>
    </div>
  );
}
