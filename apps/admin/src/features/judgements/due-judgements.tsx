import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useAssessments } from './record.queries.ts';

const SHOWN = 8;
const open: readonly string[] = ['agreed', 'in_progress', 'recorded'];

/** The assessor's own candidates whose session is over and who are not recommended yet. */
export function DueJudgements() {
  const words = useMessages().judgements;
  const now = Date.now();
  const over = (useAssessments().data?.items ?? []).filter(({ endsAt }) => Date.parse(endsAt) < now);
  const due = over.flatMap(({ title, candidates }) =>
    candidates.filter(({ status }) => open.includes(status)).map((candidate) => ({ ...candidate, title })),
  );
  if (due.length === 0) return null;
  return (
    <WorkCard title={words.due}>
      {due.slice(0, SHOWN).map(({ candidacyId, fullName, status, title }) => (
        <li key={candidacyId}>
          <Link to="/candidacies/$candidacyId" params={{ candidacyId }}>
            {fullName}
          </Link>
          <div>
            {title}, {words.status[status]}
          </div>
        </li>
      ))}
    </WorkCard>
  );
}
