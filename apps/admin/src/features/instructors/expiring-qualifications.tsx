import type { Instructor, Qualification, QualificationStanding as Standing } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { WorkCard } from '../../components/work-card.tsx';
import { useActor } from '../../lib/session.ts';
import { useOwnProfiles } from './instructor-profile.queries.ts';
import { useInstructors } from './instructors.queries.ts';
import { QualificationStanding, useStandingOf } from './qualification-standing.tsx';

const SHOWN = 8;
const pressing: readonly Standing[] = ['expired', 'expiring', 'unconfirmed', 'withheld'];

/** The qualifications that need attention: the centre's, or those of whoever teaches. */
export function ExpiringQualifications() {
  const { instructors: words, instructorProfile: profile } = useMessages();
  const { may } = useActor();
  const manages = may('instructor.manage');
  const all = useInstructors(manages);
  const own = useOwnProfiles(!manages);
  const waiting = useWaiting((manages ? all : own).data?.items ?? []);
  if (waiting.length === 0) return null;
  return (
    <WorkCard title={manages ? words.queue : profile.queueOwn}>
      {waiting.slice(0, SHOWN).map((one) => (
        <Line key={`${one.each.kind} ${one.each.id}`} {...one} />
      ))}
    </WorkCard>
  );
}

interface Waiting {
  instructor: Instructor;
  each: Qualification;
  standing: Standing;
}

function useWaiting(instructors: readonly Instructor[]): Waiting[] {
  const standingOf = useStandingOf();
  return instructors
    .flatMap((instructor) =>
      instructor.qualifications.map((each) => ({ instructor, each, standing: standingOf(each) })),
    )
    .filter(({ standing }) => pressing.includes(standing))
    .sort((one, other) => (one.each.validUntil ?? '').localeCompare(other.each.validUntil ?? ''));
}

function Line({ instructor, each, standing }: Waiting) {
  const { instructors: words, instructorProfile: profile } = useMessages();
  const locale = useLocale();
  const until = words.queueExpired(each.title, formatDay(locale, each.validUntil ?? each.validFrom));
  const said = standing === 'withheld' ? each.title : until;
  return (
    <li>
      <Link to="/instructors/$instructorId" params={{ instructorId: instructor.id }}>
        {instructor.fullName}
      </Link>{' '}
      <QualificationStanding standing={standing} />
      <div>{standing === 'unconfirmed' ? profile.queueWaiting(each.title) : said}</div>
    </li>
  );
}
