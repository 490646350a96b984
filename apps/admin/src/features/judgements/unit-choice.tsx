import type { ChecklistUnit } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { ActionIcon, NativeSelect, Text } from '@mantine/core';
import { ChevronLeftIcon, ChevronRightIcon } from 'lucide-react';

interface UnitChoiceProps {
  units: readonly ChecklistUnit[];
  unitCode: string;
  onChoose(unitCode: string): void;
}

/** Which unit's criteria lie on the sheet; one unit at a time, on a phone and at a desk. */
export function UnitChoice({ units, unitCode, onChoose }: UnitChoiceProps) {
  const words = useFieldMessages().checklist;
  const at = units.findIndex(({ code }) => code === unitCode);
  const go = (step: number) => {
    const next = units[at + step];
    if (next) onChoose(next.code);
  };
  return (
    <div>
      <div className="k-person-choice">
        <ActionIcon
          size="xl"
          variant="default"
          disabled={at <= 0}
          onClick={() => go(-1)}
          aria-label={words.previousUnit}
        >
          <ChevronLeftIcon aria-hidden />
        </ActionIcon>
        <NativeSelect
          label={words.unit}
          value={unitCode}
          data={units.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
          onChange={(event) => onChoose(event.currentTarget.value)}
        />
        <ActionIcon
          size="xl"
          variant="default"
          disabled={at === units.length - 1}
          onClick={() => go(1)}
          aria-label={words.nextUnit}
        >
          <ChevronRightIcon aria-hidden />
        </ActionIcon>
      </div>
      <Text size="sm" c="dimmed">
        {words.unitOf(at + 1, units.length)}
      </Text>
    </div>
  );
}
