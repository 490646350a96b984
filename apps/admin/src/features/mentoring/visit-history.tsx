import type { MentoringVisit, VisitItem } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { KeptPhotos } from './kept-photos.tsx';
import { useVisits } from './mentoring.queries.ts';

/** The visits, newest first, each as it was reported. */
export function VisitHistory({ mentorshipId }: { mentorshipId: string }) {
  const words = useMessages().mentoring.visits;
  const query = useVisits(mentorshipId);
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {words.title}
      </Title>
      {query.isError && !query.data ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isPending ? <LoadingState /> : null}
      {query.data?.items.length === 0 ? <Text c="dimmed">{words.empty}</Text> : null}
      <ol className="k-timeline">
        {query.data?.items.map((visit) => (
          <Visit key={visit.id} mentorshipId={mentorshipId} visit={visit} />
        ))}
      </ol>
    </Stack>
  );
}

function Visit({ mentorshipId, visit }: { mentorshipId: string; visit: MentoringVisit }) {
  const words = useMessages().mentoring.visits;
  const { visitedOn, mode, byName, followUpMonths, findings, checklist, photoIds, nextSteps } = visit;
  const said = [
    words.modes[mode],
    words.by(byName),
    followUpMonths ? words.followUpOf(followUpMonths) : null,
    nextSteps > 0 ? words.steps(nextSteps) : null,
  ].filter(Boolean);
  const answers = Object.entries(checklist) as [VisitItem, keyof typeof words.answers][];
  return (
    <li>
      <strong>
        <DateText value={visitedOn} />
      </strong>{' '}
      {said.join(' · ')}
      <Text style={{ whiteSpace: 'pre-wrap' }}>{findings}</Text>
      {answers.length > 0 ? (
        <Text size="sm" c="dimmed">
          {answers.map(([item, answer]) => `${words.items[item]}: ${words.answers[answer]}`).join(' · ')}
        </Text>
      ) : null}
      <KeptPhotos mentorshipId={mentorshipId} ids={photoIds} nameOf={words.photoOf} />
    </li>
  );
}
