import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { WorkCard } from '../../components/work-card.tsx';
import { useActor } from '../../lib/session.ts';
import { useCooperativePeople, useStanding } from './cooperatives.queries.ts';

/** Where one's own cooperatives stand, and whose certificate expires. */
export function OwnCooperatives() {
  const { user } = useActor();
  const own = user.memberships.flatMap(({ role, cooperativeId, organisationName }) =>
    role === 'cooperative_officer' && cooperativeId ? [{ cooperativeId, name: organisationName ?? '' }] : [],
  );
  return (
    <>
      {own.map(({ cooperativeId, name }) => (
        <Own key={cooperativeId} cooperativeId={cooperativeId} name={name} />
      ))}
    </>
  );
}

function Own({ cooperativeId, name }: { cooperativeId: string; name: string }) {
  const words = useMessages().workqueue.cooperative;
  const standing = useStanding(cooperativeId).data;
  const people = useCooperativePeople(cooperativeId).data?.items ?? [];
  if (!standing) return null;
  const { trained, assessed, certified, officeHolders, officeHoldersTrained } = standing;
  const untrained = officeHolders - officeHoldersTrained;
  return (
    <WorkCard title={name}>
      <li>
        <Link to="/cooperatives/$cooperativeId" params={{ cooperativeId }}>
          {words.people(trained, assessed, certified)}
        </Link>
      </li>
      {untrained > 0 ? <li>{words.untrained(untrained)}</li> : null}
      {people
        .filter(({ expiring }) => expiring)
        .map(({ fullName, validUntil }) => (
          <li key={fullName}>
            {words.expires(fullName)}
            {validUntil ? (
              <div>
                {words.until} <DateText value={validUntil} />
              </div>
            ) : null}
          </li>
        ))}
    </WorkCard>
  );
}
