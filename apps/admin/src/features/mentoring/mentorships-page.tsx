import { listExports, mentoring } from '@kompeten/contract';
import { MentorshipStatus, type MentorshipSummary } from '@kompeten/domain';
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
import { mentorshipTone } from './mentoring-tones.ts';
import { VisitDrafts } from './visit-drafts.tsx';

/** Cooperatives that are mentored. */
export function MentorshipsPage() {
  const words = useMessages().mentoring;
  const { may } = useActor();
  return (
    <Stack gap="md">
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={may('mentoring.manage') ? <LinkButton to="/mentoring/new">{words.begin}</LinkButton> : null}
      />
      {may('mentoring.record') ? <VisitDrafts /> : null}
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(mentoring.listMentorships, { query: address as never })}
        columns={useColumns()}
        taken={{ endpoint: listExports.exportMentorships, name: words.title }}
        keyOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: words.columns.status,
            options: MentorshipStatus.options.map((value) => ({ value, label: words.status[value] })),
          },
          { name: 'due', label: words.onlyDue.label, options: [{ value: 'yes', label: words.onlyDue.yes }] },
        ]}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<MentorshipSummary>, ...Column<MentorshipSummary>[]] {
  const { columns, status: statusWords, ...words } = useMessages().mentoring;
  return [
    {
      id: 'cooperative',
      header: columns.cooperative,
      cell: ({ id, cooperativeName }) => (
        <Link to="/mentoring/$mentorshipId" params={{ mentorshipId: id }}>
          {cooperativeName}
        </Link>
      ),
    },
    { id: 'mentor', header: columns.mentor, cell: ({ mentorName }) => mentorName ?? words.noMentor },
    {
      id: 'status',
      header: columns.status,
      cell: ({ status }) => <StatusMark tone={mentorshipTone[status]}>{statusWords[status]}</StatusMark>,
    },
    {
      id: 'lastVisit',
      header: columns.lastVisit,
      cell: ({ lastVisitOn }) => (lastVisitOn ? <DateText value={lastVisitOn} /> : words.neverVisited),
    },
    { id: 'tasks', header: columns.tasks, cell: ({ openTasks, lateTasks }) => words.tasksOf(openTasks, lateTasks) },
    { id: 'jobs', header: columns.jobs, cell: ({ jobs }) => jobs, align: 'end' },
  ];
}
