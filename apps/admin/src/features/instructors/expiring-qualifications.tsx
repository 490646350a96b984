import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useInstructors } from './instructors.queries.ts';
import { QualificationStanding, useStandingOf } from './qualification-standing.tsx';

const SHOWN = 8;

/** The qualifications that have expired or soon will. */
export function ExpiringQualifications() {
  const words = useMessages().instructors;
  const locale = useLocale();
  const standingOf = useStandingOf();
  const { data } = useInstructors();
  const waiting = (data?.items ?? [])
    .flatMap((instructor) =>
      instructor.qualifications.map((each) => ({ instructor, each, standing: standingOf(each) })),
    )
    .filter(({ standing }) => standing === 'expired' || standing === 'expiring')
    .sort((one, other) => (one.each.validUntil ?? '').localeCompare(other.each.validUntil ?? ''));
  if (waiting.length === 0) return null;
  return (
    <WorkCard title={words.queue}>
      {waiting.slice(0, SHOWN).map(({ instructor, each, standing }) => (
        <li key={each.id}>
          <Link to="/instructors/$instructorId" params={{ instructorId: instructor.id }}>
            {instructor.fullName}
          </Link>{' '}
          <QualificationStanding standing={standing} />
          <div>{words.queueExpired(each.title, formatDay(locale, each.validUntil ?? each.validFrom))}</div>
        </li>
      ))}
    </WorkCard>
  );
}
