import type { CandidacyEvent, CandidacyRecord } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { RecordSection } from './record-section.tsx';

/** What the candidate said of it, and the steps of the candidacy as they were taken. */
export function HistoryPart({ record: { feedback, steps } }: { record: CandidacyRecord }) {
  const words = useMessages().judgements;
  const answers = Object.values(feedback?.answers ?? {});
  return (
    <>
      <RecordSection title={words.record.feedback}>
        {feedback ? (
          <>
            <Text>{words.record.yes(answers.filter(Boolean).length, answers.length)}</Text>
            {feedback.comment ? <Text>{feedback.comment}</Text> : null}
          </>
        ) : (
          <Text>{words.record.noFeedback}</Text>
        )}
      </RecordSection>
      <RecordSection title={words.record.steps}>
        <ol className="k-steps">
          {steps.map(({ event, reason, byName, at }) => (
            <li key={`${event} ${at}`}>
              {words.events[event as CandidacyEvent]}, {byName}, <DateText value={at} />
              {reason ? <Text size="sm">{reason}</Text> : null}
            </li>
          ))}
        </ol>
      </RecordSection>
    </>
  );
}
