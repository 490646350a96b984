import { audit } from '@kompeten/contract';
import { useMessages } from '@kompeten/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { WorkCard } from '../../components/work-card.tsx';
import { queryOf } from '../../lib/query.ts';

const SHOWN = 5;

/** The requests to issue that came long after their training, marked for the auditor (rule 26). */
export function LateEntries() {
  const words = useMessages().workqueue.late;
  const query = { type: 'issuance.entered_late', limit: SHOWN };
  const { data } = useQuery(queryOf(audit.listAuditEvents, { query }));
  if (!data || data.items.length === 0) return null;
  return (
    <WorkCard title={words.title}>
      {data.items.map(({ id, subjectId, at, actorName, data: facts }) => (
        <li key={id}>
          <Link to="/issuance/$batchId" params={{ batchId: subjectId }}>
            {words.line(Number(facts.days))}
          </Link>
          <div>
            <DateText value={at} /> {words.by(actorName)}
          </div>
        </li>
      ))}
    </WorkCard>
  );
}
