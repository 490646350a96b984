import type { ImportIssue, ImportResult } from '@kompeten/domain';
import { StatusMark, type Tone, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { SimpleTable } from './simple-table.tsx';

const rowsOf = (issues: readonly ImportIssue[]) => new Set(issues.map(({ row }) => row)).size;

interface ImportIssuesProps {
  result: Pick<ImportResult, 'rejected' | 'warnings'>;
  /** What follows for such rows; without it, what follows for people. */
  texts?: { rejected: string; warned: string };
}

/** What an import refuses, and what it takes with a note: row, column and reason. */
export function ImportIssues({ result: { rejected, warnings }, texts }: ImportIssuesProps) {
  const words = useMessages().enrolments;
  const said = texts ?? { rejected: words.rejectedText, warned: words.importWarningsText };
  return (
    <Stack gap="lg">
      <Issues id="rejected" tone="bad" title={words.rejected(rowsOf(rejected))} issues={rejected}>
        {said.rejected}
      </Issues>
      <Issues id="warned" tone="warn" title={words.importWarnings(rowsOf(warnings))} issues={warnings}>
        {said.warned}
      </Issues>
    </Stack>
  );
}

interface IssuesProps {
  id: string;
  tone: Tone;
  title: string;
  issues: readonly ImportIssue[];
  children: string;
}

function Issues({ id, tone, title, issues, children }: IssuesProps) {
  const words = useMessages().enrolments;
  if (issues.length === 0) return null;
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        <StatusMark tone={tone}>{title}</StatusMark>
      </Title>
      <Text>{children}</Text>
      <SimpleTable
        caption={title}
        items={issues}
        keyOf={({ row, column, code }) => `${row} ${column} ${code}`}
        columns={[
          { id: 'row', header: words.issueColumns.row, cell: ({ row }) => words.rowOf(row) },
          { id: 'column', header: words.issueColumns.column, cell: ({ column }) => column },
          { id: 'reason', header: words.issueColumns.reason, cell: ({ message }) => message },
        ]}
      />
    </Stack>
  );
}
