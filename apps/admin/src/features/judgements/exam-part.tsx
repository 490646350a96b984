import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useExamScores } from './record.queries.ts';
import { RecordSection } from './record-section.tsx';

/** What came of the written tests, beside the record: by unit, and the way to the answers; it judges nobody (rule 5). */
export function ExamPart({ candidacyId }: { candidacyId: string }) {
  const all = useMessages();
  const words = all.judgements.exam;
  const scores = useExamScores(candidacyId).data?.items ?? [];
  return (
    <RecordSection title={words.title}>
      <Text size="sm">{scores.length === 0 ? words.none : words.lead}</Text>
      {scores.map(({ paperId, title, status, extraMinutes, units }) => (
        <div key={paperId}>
          <Text fw={600}>{title}</Text>
          <Text size="sm">
            {[all.exams.paperStatus[status], extraMinutes > 0 ? words.more(extraMinutes) : null]
              .filter(Boolean)
              .join(', ')}
          </Text>
          <ul>
            {units.map(({ unitCode, right, of }) => (
              <li key={unitCode}>{words.unit(unitCode, right, of)}</li>
            ))}
          </ul>
          <Link to="/candidacies/$candidacyId/exam-answers" params={{ candidacyId }}>
            {words.answers}
          </Link>
        </div>
      ))}
    </RecordSection>
  );
}
