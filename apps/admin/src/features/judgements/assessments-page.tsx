import type { OwnAssessment } from '@kompeten/domain';
import { formatInstant, StatusMark, useLocale, useMessages } from '@kompeten/ui';
import { Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { candidacyTones } from './judgement-tones.ts';
import { useAssessments } from './record.queries.ts';

/** The assessment sessions of whoever is at work as assessor, with their own candidates. */
export function AssessmentsPage() {
  const words = useMessages().judgements.assessments;
  const query = useAssessments();
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return (
    <Stack gap="xl">
      <PageHeader title={words.title} lead={words.lead} />
      {query.data ? <List items={query.data.items} /> : <LoadingState lines={6} />}
    </Stack>
  );
}

function List({ items }: { items: readonly OwnAssessment[] }) {
  const words = useMessages().judgements.assessments;
  if (items.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  return items.map((assessment) => <Assessment key={assessment.sessionId} assessment={assessment} />);
}

function Assessment({ assessment }: { assessment: OwnAssessment }) {
  const { assessments: words, status } = useMessages().judgements;
  const locale = useLocale();
  const { sessionId, title, schemeTitle, siteName, startsAt, candidates } = assessment;
  return (
    <article aria-labelledby={`assessment-${sessionId}`}>
      <Title order={2} size="h3" id={`assessment-${sessionId}`}>
        {title}
      </Title>
      <Text c="dimmed" mb="sm">
        {formatInstant(locale, startsAt)} · {siteName} · {schemeTitle}
      </Text>
      <Group gap="sm" mb="sm">
        <LinkButton to="/assessments/$sessionId/checklist" params={{ sessionId }} aria-label={words.checklistOf(title)}>
          {words.checklist}
        </LinkButton>
        <LinkButton
          to="/assessments/$sessionId/report"
          params={{ sessionId }}
          variant="outline"
          aria-label={words.reportOf(title)}
        >
          {words.report}
        </LinkButton>
      </Group>
      <SimpleTable
        caption={words.caption(title)}
        items={candidates}
        keyOf={({ candidacyId }) => candidacyId}
        columns={[
          {
            id: 'candidate',
            header: words.candidate,
            cell: ({ candidacyId, fullName }) => (
              <Link to="/candidacies/$candidacyId" params={{ candidacyId }}>
                {fullName}
              </Link>
            ),
          },
          {
            id: 'status',
            header: words.status,
            cell: (candidate) => (
              <StatusMark tone={candidacyTones[candidate.status]}>{status[candidate.status]}</StatusMark>
            ),
          },
        ]}
      />
    </article>
  );
}
