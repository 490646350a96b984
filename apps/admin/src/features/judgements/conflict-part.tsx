import type { CandidacyRecord } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { useActor } from '../../lib/session.ts';
import { RecordSection } from './record-section.tsx';

/** Who declared a conflict with the candidate after being named, and the way to declare one's own (rule 1). */
export function ConflictPart({ record: { candidacy, recusals } }: { record: CandidacyRecord }) {
  const words = useMessages().conflicts;
  const assesses = useActor().may('judgement.record');
  if (recusals.length === 0 && !assesses) return null;
  return (
    <RecordSection title={words.recusals}>
      {recusals.map(({ fullName, declaredAt, judgements }) => (
        <Text key={`${fullName} ${declaredAt}`}>
          <StatusMark tone="warn">{words.recused(fullName, judgements)}</StatusMark> <DateText value={declaredAt} />
        </Text>
      ))}
      {assesses ? (
        <div>
          <Link to="/candidacies/$candidacyId/conflict" params={{ candidacyId: candidacy.id }}>
            {words.own.act}
          </Link>
        </div>
      ) : null}
    </RecordSection>
  );
}
