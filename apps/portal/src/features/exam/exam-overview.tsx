import { useMyExam } from '../../lib/exam-words.ts';

interface ExamOverviewProps {
  ids: readonly string[];
  at: number;
  answered: ReadonlySet<string>;
  onGo(at: number): void;
  onHandIn(): void;
}

/** All questions at a glance, and which are answered. */
export function ExamOverview({ ids, at, answered, onGo, onHandIn }: ExamOverviewProps) {
  const words = useMyExam();
  return (
    <details className="p-exam-overview">
      <summary>{words.overview}</summary>
      <ol>
        {ids.map((id, place) => (
          <li key={id}>
            <button
              type="button"
              className={answered.has(id) ? 'p-exam-answered' : undefined}
              aria-label={words.goTo(place + 1, answered.has(id))}
              aria-current={place === at ? 'step' : undefined}
              onClick={() => onGo(place)}
            >
              {place + 1}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="p-button p-button-outline" onClick={onHandIn}>
        {words.handIn.open}
      </button>
    </details>
  );
}
