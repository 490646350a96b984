import { appeals, listExports } from '@kompeten/contract';
import type { Objection } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';

/** The register of appeals and complaints in one. */
export function ObjectionsPage() {
  const { objections: words } = useMessages();
  const chosen = (options: Record<string, string>) =>
    Object.entries(options).map(([value, label]) => ({ value, label }));
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(appeals.listObjections, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        filters={[
          { name: 'kind', label: words.columns.kind, options: chosen(words.kinds) },
          { name: 'state', label: words.columns.status, options: chosen(words.states) },
        ]}
        taken={{ endpoint: listExports.exportObjections, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<Objection>, ...Column<Objection>[]] {
  const { objections: words, decisionTerms, complaints } = useMessages();
  const locale = useLocale();
  const { columns } = words;
  const states: Record<string, string> = { ...decisionTerms.appealStatus, ...complaints.status };
  return [
    { id: 'number', header: columns.number, cell: (one) => <OneLink {...one} /> },
    { id: 'kind', header: columns.kind, cell: ({ kind }) => words.kinds[kind] },
    { id: 'name', header: columns.name, cell: ({ fullName }) => fullName },
    { id: 'status', header: columns.status, cell: ({ status }) => states[status] },
    { id: 'filed', header: columns.filed, cell: ({ filedAt }) => <DateText value={filedAt} /> },
    {
      id: 'due',
      header: columns.due,
      cell: ({ dueOn, overdue }) => `${formatDay(locale, dueOn)}${overdue ? `, ${words.overdue}` : ''}`,
    },
  ];
}

function OneLink({ id, kind, number }: Objection) {
  if (kind === 'appeal') {
    return (
      <Link to="/appeals/$appealId" params={{ appealId: id }}>
        {number}
      </Link>
    );
  }
  return (
    <Link to="/complaints/$complaintId" params={{ complaintId: id }}>
      {number}
    </Link>
  );
}
