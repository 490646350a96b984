import { assessmentSessions, listExports } from '@kompeten/contract';
import { AssessmentSessionStatus, type AssessmentSessionSummary } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { sessionTone } from './session-tones.ts';

/** Assessment sessions within reach, the latest first. */
export function AssessmentSessionsPage() {
  const words = useMessages().assessmentSessions;
  const { may } = useActor();
  const add = may('assessment.schedule') ? (
    <LinkButton to="/assessment-sessions/new">{words.schedule}</LinkButton>
  ) : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(assessmentSessions.listAssessmentSessions, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: words.filterStatus,
            options: AssessmentSessionStatus.options.map((value) => ({ value, label: words.names.session[value] })),
          },
        ]}
        taken={{ endpoint: listExports.exportAssessmentSessions, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText, action: add }}
      />
    </Stack>
  );
}

function useColumns(): [Column<AssessmentSessionSummary>, ...Column<AssessmentSessionSummary>[]] {
  const { columns, names } = useMessages().assessmentSessions;
  return [
    {
      id: 'title',
      header: columns.title,
      cell: ({ id, title }) => (
        <Link to="/assessment-sessions/$sessionId" params={{ sessionId: id }}>
          {title}
        </Link>
      ),
    },
    { id: 'scheme', header: columns.scheme, cell: ({ schemeTitle }) => schemeTitle },
    { id: 'site', header: columns.site, cell: ({ siteName }) => siteName },
    { id: 'when', header: columns.when, cell: ({ startsAt }) => <DateText value={startsAt} /> },
    { id: 'people', header: columns.people, cell: ({ candidates }) => candidates },
    {
      id: 'status',
      header: columns.status,
      cell: ({ status }) => <StatusMark tone={sessionTone[status]}>{names.session[status]}</StatusMark>,
    },
  ];
}
