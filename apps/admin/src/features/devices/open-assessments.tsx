import { closedForJudgements, type OwnAssessment } from '@kompeten/domain';
import { formatInstant, useFieldMessages, useLocale } from '@kompeten/ui';
import { Button, Text, Title } from '@mantine/core';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { usePreparedAssessments } from '../../lib/assessments/assessment-kit.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { useExplainDevice } from './device-error.ts';
import { useOwnAssessments, usePrepareAssessment } from './prepared-assessments.queries.ts';

/** The assessment sessions that can be taken along; only while there is a network. */
export function OpenAssessments() {
  const words = useFieldMessages().checklist.device;
  const online = useConnection() === 'online';
  return (
    <section aria-labelledby="open-assessments-title">
      <Title order={2} size="h3" id="open-assessments-title" mb="sm">
        {words.toPrepare}
      </Title>
      {online ? <Choice /> : <Text>{words.noneOffline}</Text>}
    </section>
  );
}

const isOpen = ({ candidates }: OwnAssessment) =>
  candidates.some(({ status }) => !closedForJudgements.includes(status));

function Choice() {
  const words = useFieldMessages().checklist.device;
  const prepared = usePreparedAssessments();
  const own = useOwnAssessments();
  if (own.isPending || prepared.isPending) return <LoadingState lines={2} />;
  if (own.isLoadingError) return <ErrorState error={own.error} onRetry={() => own.refetch()} />;
  const ready = new Set(prepared.data?.map(({ sessionId }) => sessionId));
  const open = own.data.items.filter(isOpen);
  const left = open.filter(({ sessionId }) => !ready.has(sessionId));
  if (left.length === 0) return <Text>{open.length === 0 ? words.none : words.nothingToPrepare}</Text>;
  return (
    <ul className="k-kits">
      {left.map((assessment) => (
        <li key={assessment.sessionId}>
          <OpenAssessment assessment={assessment} />
        </li>
      ))}
    </ul>
  );
}

function OpenAssessment({ assessment: { sessionId, title, siteName, startsAt } }: { assessment: OwnAssessment }) {
  const { checklist, devices } = useFieldMessages();
  const words = devices.work;
  const locale = useLocale();
  const explain = useExplainDevice(checklist.device.noneOffline);
  const prepare = usePrepareAssessment();
  const act = () => prepare.mutate(sessionId, { onSuccess: () => announce(words.preparedNow(title)) });
  return (
    <>
      <Title order={3} size="h4">
        {title}
      </Title>
      <Text c="dimmed">{`${formatInstant(locale, startsAt)} · ${siteName}`}</Text>
      <ErrorSummary faults={prepare.error ? [{ message: explain(prepare.error) }] : []} />
      <Button variant="outline" aria-label={words.prepareOf(title)} loading={prepare.isPending} onClick={act}>
        {words.prepare}
      </Button>
    </>
  );
}
