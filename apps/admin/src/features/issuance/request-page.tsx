import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useCohort } from '../../lib/roster.ts';
import { useReadiness, useRequestIssuance } from './issuance.queries.ts';
import { readyFor } from './ready-for.ts';
import { UnitCount } from './unit-count.tsx';

/** The request is confirmed on a page of its own that shows the list it stands for. */
export function RequestPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().issuance;
  const search = useSearch({ strict: false }) as { kind?: string };
  const kind = search.kind === 'participation' ? 'participation' : 'training';
  const cohort = useCohort(cohortId);
  const readiness = useReadiness(cohortId);
  const request = useRequestIssuance();
  const navigate = useNavigate();
  if (readiness.isLoadingError) return <ErrorPage error={readiness.error} onRetry={() => readiness.refetch()} />;
  if (!readiness.data || !cohort.data) return <LoadingState />;
  const ready = readyFor(kind, readiness.data.items);
  const confirm = () =>
    request.mutate(
      { params: { cohortId }, body: { kind, enrolmentIds: ready.map(({ enrolmentId }) => enrolmentId) } },
      { onSuccess: ({ batchId }) => navigate({ to: '/issuance/$batchId', params: { batchId } }) },
    );
  return (
    <ConfirmPage
      title={words.requestTitle}
      lead={words.requestLead(words.kinds[kind], cohort.data.title)}
      consequences={words.requestConsequences}
      statement={words.requestStatement}
      confirmLabel={words.requestConfirm}
      cancel={
        <Link to="/cohorts/$cohortId/issuance" params={{ cohortId }}>
          {words.back}
        </Link>
      }
      act={request}
      onConfirm={confirm}
    >
      <section aria-labelledby="list-title">
        <Text fw={600} id="list-title">
          {words.requestList(ready.length)}
        </Text>
        <ol className="k-name-list">
          {ready.map(({ enrolmentId, fullName, units, attendancePercent }) => (
            <li key={enrolmentId}>
              <strong>{fullName}</strong> <UnitCount units={units} attendancePercent={attendancePercent} />
            </li>
          ))}
        </ol>
      </section>
    </ConfirmPage>
  );
}
