import './competencies.css';
import type { CompetencyUnitDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Title } from '@mantine/core';

const parts = ['variableRange', 'assessmentGuide', 'criticalAspects'] as const;

/** What a standard says of a unit beside its elements; parts that the register has not are left out. */
export function UnitGuidance({ unit }: { unit: CompetencyUnitDetail }) {
  const words = useMessages().standards;
  return parts.map((part) =>
    unit[part] ? (
      <Stack key={part} component="section" gap="xs" aria-labelledby={`${part}-title`}>
        <Title order={2} size="h4" id={`${part}-title`}>
          {words[part]}
        </Title>
        <p className="k-lines">{unit[part]}</p>
      </Stack>
    ) : null,
  );
}
