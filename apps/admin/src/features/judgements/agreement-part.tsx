import '../../components/pages.css';
import type { AgreementSignature, CandidacyRecord, SupersededAgreement } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { isAgreementRenewing } from './agreement-renewing.ts';
import { RecordSection } from './record-section.tsx';

/** Who signed the agreement, how and when; and the agreements before it, which ended with another assessor. */
export function AgreementPart({ record }: { record: CandidacyRecord }) {
  const words = useMessages().judgements.record;
  const { signatures, superseded } = record;
  return (
    <RecordSection title={words.agreement}>
      {isAgreementRenewing(record) ? <Text className="k-notice">{words.renewing}</Text> : null}
      {signatures.length === 0 ? <Text>{words.notSigned}</Text> : <Signatures signatures={signatures} />}
      {superseded.length > 0 ? (
        <details>
          <summary>{words.supersededTitle(superseded.length)}</summary>
          <ol className="k-steps">
            {superseded.map((one) => (
              <li key={one.round}>
                <Superseded agreement={one} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </RecordSection>
  );
}

function Signatures({ signatures }: { signatures: readonly AgreementSignature[] }) {
  const words = useMessages().judgements.record;
  return signatures.map(({ by, name, way, signedAt }) => (
    <Text key={by}>
      {words.by[by]}: {name}, <DateText value={signedAt} />, {words.ways[way]}
    </Text>
  ));
}

/** An agreement that holds no more: why, by whom and when it ended, who had signed it, and what was judged under it. */
function Superseded({ agreement }: { agreement: SupersededAgreement }) {
  const words = useMessages().judgements.record;
  const { fromName, toName, cause, reason, byName, at, signatures, judgements } = agreement;
  return (
    <>
      <Text>
        {words.superseded(fromName, toName, words.causes[cause])}, <DateText value={at} />, {words.supersededBy(byName)}
      </Text>
      {reason ? <Text size="sm">{reason}</Text> : null}
      <Signatures signatures={signatures} />
      {judgements > 0 ? <Text size="sm">{words.supersededJudgements(judgements, fromName)}</Text> : null}
    </>
  );
}
