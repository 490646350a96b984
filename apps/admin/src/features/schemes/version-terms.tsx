import type { SchemeVersion } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Title } from '@mantine/core';
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
      <ul>
        {requirements.map(({ title, alternatives }) => (
          <li key={title}>
            {title}:{' '}
            {alternatives.map(({ kind, text }) => shown.alternative(requirementKind[kind], text)).join(` ${shown.or} `)}
          </li>
        ))}
      </ul>
    </div>
  );
}
