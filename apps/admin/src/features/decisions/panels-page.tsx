import { decisions, listExports } from '@kompeten/contract';
import { type DecisionPanel, PanelStatus } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { usePanelSessions } from './decisions.queries.ts';
import { panelTone } from './panel-tones.ts';

/** Decision panels of the own certification body, and the sessions that wait for one. */
export function PanelsPage() {
  const words = useMessages().decisions;
  const terms = useMessages().decisionTerms;
  const { may } = useActor();
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      {may('decision.convene') ? <WaitingSessions /> : null}
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(decisions.listPanels, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: words.columns.status,
            options: PanelStatus.options.map((value) => ({ value, label: terms.panelStatus[value] })),
          },
        ]}
        taken={{ endpoint: listExports.exportPanels, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function WaitingSessions() {
  const words = useMessages().decisions;
  const sessions = usePanelSessions();
  if (!sessions.data || sessions.data.items.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4">
        {words.sessions}
      </Title>
      <ul>
        {sessions.data.items.map(({ sessionId, title, schemeTitle, ready }) => (
          <li key={sessionId}>
            <Link to="/panels/new/$sessionId" params={{ sessionId }}>
              {words.convene}: {title}
            </Link>
            <div>
              {schemeTitle}, {words.sessionReady(ready)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useColumns(): [Column<DecisionPanel>, ...Column<DecisionPanel>[]] {
  const { columns, decidedOf } = useMessages().decisions;
  const { panelStatus } = useMessages().decisionTerms;
  const locale = useLocale();
  return [
    {
      id: 'session',
      header: columns.session,
      cell: ({ id, sessionTitle }) => (
        <Link to="/panels/$panelId" params={{ panelId: id }}>
          {sessionTitle}
        </Link>
      ),
    },
    { id: 'scheme', header: columns.scheme, cell: ({ schemeTitle }) => schemeTitle },
    { id: 'meetsOn', header: columns.meetsOn, cell: ({ meetsOn }) => formatDay(locale, meetsOn) },
    {
      id: 'status',
      header: columns.status,
      cell: ({ status }) => <StatusMark tone={panelTone[status]}>{panelStatus[status]}</StatusMark>,
    },
    { id: 'decided', header: columns.decided, cell: ({ decided, candidates }) => decidedOf(decided, candidates) },
  ];
}
