import { useMessages } from '@kompeten/ui';
import { Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { HeartHandshakeIcon } from 'lucide-react';
import { useId } from 'react';
import { usePreparedVisits } from '../lib/visits/visit-kit.ts';
import { ErrorState, LoadingState } from './states.tsx';

/** The cooperatives that can be visited without a network: those that lie on this device. */
export function PreparedVisits() {
  const words = useMessages().fieldVisits;
  const id = useId();
  const prepared = usePreparedVisits();
  if (prepared.isPending) return <LoadingState lines={2} />;
  if (prepared.isLoadingError) return <ErrorState error={prepared.error} onRetry={() => prepared.refetch()} />;
  if (prepared.data.length === 0) return null;
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {words.prepared}
      </Title>
      <ul className="k-ways">
        {prepared.data.map(({ mentorshipId, kit }) => (
          <li key={mentorshipId}>
            <Link to="/mentoring/$mentorshipId" params={{ mentorshipId }}>
              <HeartHandshakeIcon size={22} strokeWidth={1.75} aria-hidden />
              {kit.mentorship.cooperativeName}
            </Link>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
