import type { CandidacyRecord } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { RecordSection } from './record-section.tsx';

/** Who signed the agreement, how and when. */
export function AgreementPart({ record: { signatures } }: { record: CandidacyRecord }) {
  const words = useMessages().judgements.record;
  return (
    <RecordSection title={words.agreement}>
      {signatures.length === 0 ? <Text>{words.notSigned}</Text> : null}
      {signatures.map(({ by, name, way, signedAt }) => (
        <Text key={by}>
          {words.by[by]}: {name}, <DateText value={signedAt} />, {words.ways[way]}
        </Text>
      ))}
    </RecordSection>
  );
}
