import { applications, listExports } from '@kompeten/contract';
import { ApplicationStatus, type ApplicationSummary } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { ApplicationMark } from './application-mark.tsx';

/** The applications for assessment of the own body, or those assigned to the assessor. */
export function ApplicationsPage() {
  const { assessmentApplications: words, applicationDesk: desk } = useMessages();
  const { may } = useActor();
  const enter = may('application.enter') ? <LinkButton to="/applications/new">{desk.enter}</LinkButton> : null;
  const statuses = ApplicationStatus.options.map((value) => ({ value, label: words.names.status[value] }));
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={enter} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(applications.listApplications, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        filters={[
          {
            name: 'status',
            label: words.filterStatus,
            options: [{ value: 'open', label: words.waiting }, ...statuses],
          },
        ]}
        taken={{ endpoint: listExports.exportApplications, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<ApplicationSummary>, ...Column<ApplicationSummary>[]] {
  const { columns, none } = useMessages().assessmentApplications;
  return [
    {
      id: 'person',
      header: columns.person,
      cell: ({ id, fullName }) => (
        <Link to="/applications/$applicationId" params={{ applicationId: id }}>
          {fullName}
        </Link>
      ),
    },
    { id: 'number', header: columns.number, cell: ({ number }) => number },
    { id: 'scheme', header: columns.scheme, cell: ({ schemeTitle }) => schemeTitle },
    {
      id: 'status',
      header: columns.status,
      cell: (application) => <ApplicationMark application={application} />,
    },
    {
      id: 'submitted',
      header: columns.submitted,
      cell: ({ submittedAt }) => (submittedAt === null ? none : <DateText value={submittedAt} />),
    },
    { id: 'assessor', header: columns.assessor, cell: ({ assessorName }) => assessorName ?? none },
  ];
}
