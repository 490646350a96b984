import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useCorrectionWords } from './correction-words.ts';
import { useOpenCorrections } from './corrections.queries.ts';

/** The cases that wait for this very person. */
export function WaitingCorrections() {
  const words = useMessages().corrections;
  const { cellOf } = useCorrectionWords();
  const open = useOpenCorrections();
  const mine = open.data?.items.filter(({ blockers }) => blockers.length === 0) ?? [];
  if (mine.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {mine.map((correction) => (
        <li key={correction.id}>
          <Link to="/corrections/$correctionId" params={{ correctionId: correction.id }}>
            {correction.fullName}: {cellOf(correction)}
          </Link>
          <div>{correction.cohortTitle}</div>
        </li>
      ))}
    </WorkCard>
  );
}
