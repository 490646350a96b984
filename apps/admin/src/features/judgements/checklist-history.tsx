import { useFieldMessages } from '@kompeten/ui';
import { CellHistory } from '../../components/sheet/cell-history.tsx';
import { useJudgementEvents } from './checklist.queries.ts';

interface ChecklistHistoryProps {
  candidacyId: string;
  unitCode: string;
  criterion: string;
}

/** Every judgement of one criterion, the newest first: who, when, what, and why where it was settled. */
export function ChecklistHistory({ candidacyId, ...cell }: ChecklistHistoryProps) {
  const words = useFieldMessages().checklist;
  const events = useJudgementEvents(candidacyId, cell);
  const lines = events.data?.items.map(({ judgement, ...event }) => ({
    ...event,
    title: judgement ? words[judgement] : words.takenBack,
    detail: null,
  }));
  return <CellHistory lines={lines} pending={events.isPending} />;
}
