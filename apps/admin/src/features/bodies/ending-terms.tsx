import { type BodyTerm, daysBetween, termStanding } from '@kompeten/domain';
import { dayOfInstant, StatusMark, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useEndingTerms } from './bodies.queries.ts';

const SHOWN = 8;

/** The licences of the own bodies and the certificates of their assessors that have ended or soon will, unless renewed. */
export function EndingTerms() {
  const words = useMessages().bodies.ending;
  const { data } = useEndingTerms();
  if (!data || data.items.length === 0) return null;
  return (
    <WorkCard title={words.title}>
      {data.items.slice(0, SHOWN).map((term) => (
        <li key={term.id}>
          <TermLink term={term} /> <Left term={term} />
          <div>{term.bodyName}</div>
        </li>
      ))}
    </WorkCard>
  );
}

function TermLink({ term: { kind, id, bodyId, fullName, number } }: { term: BodyTerm }) {
  const words = useMessages().bodies.ending;
  return kind === 'licence' ? (
    <Link to="/bodies/$bodyId" params={{ bodyId }}>
      {words.licence(number)}
    </Link>
  ) : (
    <Link to="/assessors/$assessorId" params={{ assessorId: id }}>
      {words.met(fullName ?? '', number)}
    </Link>
  );
}

function Left({ term }: { term: BodyTerm }) {
  const words = useMessages().licences;
  const today = dayOfInstant(new Date().toISOString());
  const days = daysBetween(today, term.validUntil);
  const standing = termStanding(term, today, days);
  const tone = standing === 'expired' ? 'bad' : 'warn';
  return <StatusMark tone={tone}>{`${words.standing[standing]}, ${words.daysLeft(days)}`}</StatusMark>;
}
