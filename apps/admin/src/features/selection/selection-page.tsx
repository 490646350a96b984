import type { CohortDetail, SelectionPlan, SelectionSheet } from '@kompeten/domain';
import { formatInstant, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useCohort } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { whatsappAddress } from '../../lib/whatsapp.ts';
import { resultAddress } from './public-address.ts';
import { rankedIn, ScoreTable } from './score-table.tsx';
import { useSelection } from './selection.queries.ts';

/** What a cohort selects by, the scores, and what was announced. */
export function SelectionPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().selection.scores;
  const { data: cohort } = useCohort(cohortId);
  const query = useSelection(cohortId);
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      <CohortTabs cohortId={cohortId} />
      {query.isLoadingError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data && cohort ? <Sheet cohort={cohort} sheet={query.data} /> : <LoadingState />}
    </Stack>
  );
}

function Sheet({ cohort, sheet }: { cohort: CohortDetail; sheet: SelectionSheet }) {
  const words = useMessages().selection.scores;
  const { may } = useActor();
  const subject = { centreId: cohort.centreId };
  const mayDecide = may('selection.decide', subject);
  const isEmpty = rankedIn(sheet).length === 0;
  return (
    <>
      <Plan plan={sheet.plan} mayChange={mayDecide} />
      {sheet.plan.announcedAt ? <Announced cohort={cohort} sheet={sheet} at={sheet.plan.announcedAt} /> : null}
      {isEmpty ? (
        <EmptyState title={words.nobody}>{words.nobodyText}</EmptyState>
      ) : (
        <ScoreTable sheet={sheet} mayScore={may('selection.record', subject)} />
      )}
      {mayDecide && !isEmpty && sheet.plan.announcedAt === null ? <Announce cohort={cohort} /> : null}
    </>
  );
}

function Plan({ plan, mayChange }: { plan: SelectionPlan; mayChange: boolean }) {
  const words = useMessages().selection.scores;
  const { cohortId, criteria, passMark, fixed, announcedAt } = plan;
  const said = criteria.map(({ title, weight }) => words.weight(title, weight)).join(' · ');
  return (
    <Stack component="section" gap={4} aria-labelledby="plan-title">
      <Group gap="md">
        <Title order={2} size="h4" id="plan-title">
          {words.plan}
        </Title>
        {mayChange && !fixed && announcedAt === null ? (
          <LinkButton to="/cohorts/$cohortId/selection/plan" params={{ cohortId }} variant="default" size="compact-md">
            {words.change}
          </LinkButton>
        ) : null}
      </Group>
      <Text>{said || words.noCriteria}</Text>
      <Text c="dimmed">
        {passMark > 0 ? `${words.passMark(passMark)}. ` : ''}
        {fixed ? words.fixed : ''}
      </Text>
    </Stack>
  );
}

function Announce({ cohort }: { cohort: CohortDetail }) {
  const words = useMessages().selection.scores;
  if (cohort.status !== 'selecting') return <Text c="dimmed">{words.announceWaits}</Text>;
  return (
    <div>
      <LinkButton to="/cohorts/$cohortId/selection/announcement" params={{ cohortId: cohort.id }}>
        {words.announce}
      </LinkButton>
    </div>
  );
}

function Announced({ cohort, sheet, at }: { cohort: CohortDetail; sheet: SelectionSheet; at: string }) {
  const words = useMessages().selection.scores;
  const locale = useLocale();
  const count = (...statuses: string[]) => sheet.items.filter(({ status }) => statuses.includes(status)).length;
  const address = resultAddress(cohort.id);
  const text = words.shareText(cohort.title, count('selected', 'enrolled', 'active'), count('waitlisted'), address);
  return (
    <section className="k-notice">
      <StatusMark tone="good">{words.announced(formatInstant(locale, at))}</StatusMark>
      <Group gap="md" mt="xs">
        <Anchor href={whatsappAddress(text)} target="_blank" rel="noreferrer">
          {words.share}
        </Anchor>
        <Anchor href={address}>{words.resultPage}</Anchor>
      </Group>
    </section>
  );
}
