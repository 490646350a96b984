import type { Instructor } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { TabStrip } from '../../components/tab-strip.tsx';
import { useActor } from '../../lib/session.ts';

/** Whether whoever is signed in keeps the profile of an instructor: it is their own, or they work for its centre. */
export function useMayKeep() {
  const { may } = useActor();
  return ({ centreId, accountId }: Pick<Instructor, 'centreId' | 'accountId'>) =>
    may('instructor.keep', { centreId, profileAccountId: accountId });
}

/** The pages of one instructor side by side, as links. */
export function InstructorTabs({ instructor }: { instructor: Instructor }) {
  const words = useMessages().instructorProfile.tabs;
  const mayKeep = useMayKeep();
  const params = { instructorId: instructor.id };
  const exact = { exact: true, includeSearch: false };
  return (
    <TabStrip label={words.label}>
      <li>
        <Link to="/instructors/$instructorId" params={params} activeOptions={exact}>
          {words.overview}
        </Link>
      </li>
      {mayKeep(instructor) ? (
        <li>
          <Link to="/instructors/$instructorId/availability" params={params} activeOptions={exact}>
            {words.availability}
          </Link>
        </li>
      ) : null}
      <li>
        <Link to="/instructors/$instructorId/development" params={params} activeOptions={exact}>
          {words.development}
        </Link>
      </li>
    </TabStrip>
  );
}
