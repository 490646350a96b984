import { audit, listExports } from '@kompeten/contract';
import type { AuditEvent } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { ActorCell, SubjectCell } from './audit-cells.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { auditQuestion, eventOptions, sentenceOf } from './audit-sentence.ts';
import { EventFacts } from './event-facts.tsx';
import { LogPanel } from './log-panel.tsx';

/** The audit trail in sentences, to be narrowed by kind, person, thing and time. */
export function AuditPage() {
  const words = useMessages().audit;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      <LogPanel />
      <AuditFilters />
      <ResourceTable
        caption={words.listCaption}
        query={(address) => queryOf(audit.listAuditEvents, { query: auditQuestion(address) })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        filters={[{ name: 'type', label: words.filters.type, options: eventOptions(words) }]}
        taken={{ endpoint: listExports.exportAuditEvents, name: words.title, question: auditQuestion }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<AuditEvent>, ...Column<AuditEvent>[]] {
  const words = useMessages().audit;
  return [
    {
      id: 'what',
      header: words.columns.what,
      cell: (event) => (
        <>
          <strong>{sentenceOf(words, event)}</strong>
          <EventFacts event={event} />
        </>
      ),
    },
    { id: 'actor', header: words.columns.actor, cell: (event) => <ActorCell event={event} /> },
    { id: 'at', header: words.columns.at, cell: ({ at }) => <DateText value={at} /> },
    { id: 'subject', header: words.columns.subject, cell: (event) => <SubjectCell event={event} /> },
    { id: 'via', header: words.columns.via, cell: ({ via }) => words.via[via] },
  ];
}
