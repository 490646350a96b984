import type { DecisionPanelDetail } from '@kompeten/domain';
import { formatDay, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Alert, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { usePanel } from './decisions.queries.ts';
import { PanelActs } from './panel-acts.tsx';
import { PanelCandidate } from './panel-candidate.tsx';
import { panelTone } from './panel-tones.ts';

/** A panel: who sits on it, what was recommended of each candidate, the votes, and what was decided. */
export function PanelPage({ panelId }: { panelId: string }) {
  const panel = usePanel(panelId);
  if (panel.isLoadingError) return <ErrorPage error={panel.error} onRetry={() => panel.refetch()} />;
  if (!panel.data) return <LoadingState />;
  return <Panel panel={panel.data} />;
}

function Panel({ panel }: { panel: DecisionPanelDetail }) {
  const { decisions: words, decisionTerms } = useMessages();
  const locale = useLocale();
  const { sessionTitle, schemeTitle, meetsOn, members, quorum, status, decisions, blockers } = panel;
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.panel.title(sessionTitle)}
        back={<Link to="/panels">{words.title}</Link>}
        status={<StatusMark tone={panelTone[status]}>{decisionTerms.panelStatus[status]}</StatusMark>}
      />
      <Facts
        items={[
          { name: words.panel.facts.scheme, value: schemeTitle },
          { name: words.panel.facts.meetsOn, value: formatDay(locale, meetsOn) },
          { name: words.panel.facts.members, value: members.map(({ fullName }) => fullName).join(', ') },
          { name: words.panel.facts.quorum, value: quorum },
        ]}
      />
      {blockers.length > 0 ? <Alert color="red">{words.panel.licence}</Alert> : null}
      <PanelActs panel={panel} />
      <section>
        <Title order={2} size="h4">
          {words.panel.candidates}
        </Title>
        <Stack gap="md" mt="sm">
          {decisions.map((decision) => (
            <PanelCandidate key={decision.id} panel={panel} decision={decision} />
          ))}
        </Stack>
      </section>
    </Stack>
  );
}
