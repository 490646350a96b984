import { useFieldMessages } from '@kompeten/ui';
import { CellHistory } from '../../components/sheet/cell-history.tsx';
import { useGradeEvents } from './grading.queries.ts';
import { writeScore } from './score.ts';

interface GradeHistoryProps {
  cohortId: string;
  enrolmentId: string;
  unitCode: string;
}

/** Every judgement of one cell, the newest first: who, when, what, and why where it was settled. */
export function GradeHistory({ cohortId, enrolmentId, unitCode }: GradeHistoryProps) {
  const words = useFieldMessages().grading;
  const events = useGradeEvents(cohortId, { enrolmentId, unitCode });
  const lines = events.data?.items.map(({ judgement, score, ...event }) => ({
    ...event,
    title: judgement ? words[judgement] : words.takenBack,
    detail: score === null ? null : words.scoreIs(writeScore(score)),
  }));
  return <CellHistory lines={lines} pending={events.isPending} />;
}
