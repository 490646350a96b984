import type { SchemeVersion } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Text, Title } from '@mantine/core';
import { Facts } from '../../components/facts.tsx';

/** What a version of a scheme says beside its units: how long, how often, for how much, and for whom. */
export function VersionTerms({ version }: { version: SchemeVersion }) {
  const { shown } = useMessages().schemeEditor;
  const { validityMonths, surveillanceMonths, renewalOpensMonths, reassessmentDays, feeRupiah } = version;
  const fee = feeRupiah === null ? shown.none : `Rp${feeRupiah.toLocaleString('id-ID')}`;
  return (
    <>
      <Facts
        items={[
          { name: shown.validity, value: shown.months(validityMonths) },
          { name: shown.surveillance, value: shown.after(surveillanceMonths) },
          { name: shown.renewal, value: shown.after(renewalOpensMonths) },
          { name: shown.reassessment, value: shown.within(reassessmentDays) },
          { name: shown.fee, value: fee },
        ]}
      />
      <Requirements version={version} />
    </>
  );
}

function Requirements({ version: { requirements } }: { version: SchemeVersion }) {
  const { shown, requirementKind } = useMessages().schemeEditor;
  if (requirements.length === 0) return null;
  return (
    <div>
      <Title order={3} size="h5">
        {shown.requirements}
      </Title>
      <Text size="sm">{shown.anyOf}</Text>
      <ul>
        {requirements.map(({ title, alternatives }) => (
          <li key={title}>
            {title}
            <ul>
              {alternatives.map(({ kind, text }) => (
                <li key={text}>{shown.alternative(requirementKind[kind], text)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
