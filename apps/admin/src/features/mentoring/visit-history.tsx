import type { MentoringVisit } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { KeptPhotos } from './kept-photos.tsx';
import { useVisits } from './mentoring.queries.ts';
import { VisitList, VisitSays } from './visit-list.tsx';

/** The visits, newest first, each as it was reported; those that wait on this device among them. */
export function VisitHistory({ mentorshipId }: { mentorshipId: string }) {
  const query = useVisits(mentorshipId);
  return (
    <VisitList
      mentorshipId={mentorshipId}
      known={query.data?.items ?? []}
      complete={query.data !== undefined}
      draw={(visit) => <Visit mentorshipId={mentorshipId} visit={visit} />}
    >
      {query.isError && !query.data ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isPending ? <LoadingState /> : null}
    </VisitList>
  );
}

function Visit({ mentorshipId, visit }: { mentorshipId: string; visit: MentoringVisit }) {
  const words = useMessages().mentoring.visits;
  return (
    <>
      <VisitSays visit={visit} />
      <Text style={{ whiteSpace: 'pre-wrap' }}>{visit.findings}</Text>
      <Answers checklist={visit.checklist} />
      <KeptPhotos mentorshipId={mentorshipId} ids={visit.photoIds} nameOf={words.photoOf} />
    </>
  );
}

/** What was looked at and how it was found. */
export function Answers({ checklist }: Pick<MentoringVisit, 'checklist'>) {
  const words = useMessages().mentoring.visits;
  const answers = Object.entries(checklist) as [keyof typeof words.items, keyof typeof words.answers][];
  if (answers.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {answers.map(([item, answer]) => `${words.items[item]}: ${words.answers[answer]}`).join(' · ')}
    </Text>
  );
}
