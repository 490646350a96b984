import { useFieldMessages } from '@kompeten/ui';
import { Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ClipboardCheckIcon } from 'lucide-react';
import { useId } from 'react';
import { usePreparedAssessments } from '../lib/assessments/assessment-kit.ts';
import { ErrorState, LoadingState } from './states.tsx';

/** The assessments whose candidates can be judged without a network: those that lie on this device. */
export function PreparedChecklists() {
  const words = useFieldMessages().checklist;
  const id = useId();
  const prepared = usePreparedAssessments();
  if (prepared.isPending) return <LoadingState lines={2} />;
  if (prepared.isLoadingError) return <ErrorState error={prepared.error} onRetry={() => prepared.refetch()} />;
  if (prepared.data.length === 0) return null;
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <Title order={2} size="h4" id={id}>
        {words.device.prepared}
      </Title>
      <ul className="k-ways">
        {prepared.data.map(({ sessionId, kit }) => (
          <li key={sessionId}>
            <Link to="/assessments/$sessionId/checklist" params={{ sessionId }}>
              <ClipboardCheckIcon size={22} strokeWidth={1.75} aria-hidden />
              {words.device.openOf(kit.session.title)}
            </Link>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
