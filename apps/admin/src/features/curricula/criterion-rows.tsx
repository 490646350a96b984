import type { PerformanceIndicator, SyllabusCriterion } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { ActionIcon, Button, Text, TextInput } from '@mantine/core';
import { PlusIcon, Trash2Icon } from 'lucide-react';
import { QuarterField } from './quarter-field.tsx';

interface CriterionRowsProps {
  unitCode: string;
  criterion: SyllabusCriterion;
  onChange(of: (indicators: readonly PerformanceIndicator[]) => PerformanceIndicator[]): void;
}

/** A criterion with its indicators, each with the hours of theory and practice it takes; Enter adds one more. */
export function CriterionRows({ unitCode, criterion: { number, text, indicators }, onChange }: CriterionRowsProps) {
  const words = useMessages().curriculumEditor.syllabus;
  const add = () => onChange((all) => [...all, { text, theoryHours: 0, practiceHours: 0 }]);
  const set = (at: number, change: Partial<PerformanceIndicator>) =>
    onChange((all) => all.map((each, place) => (place === at ? { ...each, ...change } : each)));
  return (
    <div className="k-criterion">
      <Text>
        {number} {text}
      </Text>
      {indicators.map((indicator, at) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: indicators have no name of their own, and none changes its place
          key={`${number}-${at}`}
          className="k-indicator"
          aria-label={words.indicatorOf(number, at + 1)}
        >
          <TextInput
            id={`indicator-${unitCode}-${number}-${at}`}
            size="sm"
            label={words.indicator}
            maxLength={500}
            value={indicator.text}
            onChange={({ currentTarget: { value } }) => set(at, { text: value })}
            onKeyDown={(event) => event.key === 'Enter' && add()}
          />
          <QuarterField
            size="sm"
            label={words.columns.theory}
            value={indicator.theoryHours}
            onChange={(theoryHours) => set(at, { theoryHours })}
          />
          <QuarterField
            size="sm"
            label={words.columns.practice}
            value={indicator.practiceHours}
            onChange={(practiceHours) => set(at, { practiceHours })}
          />
          <ActionIcon
            size={44}
            variant="default"
            aria-label={words.removeIndicator(number, at + 1)}
            onClick={() => onChange((all) => all.filter((_, place) => place !== at))}
          >
            <Trash2Icon size={20} aria-hidden />
          </ActionIcon>
        </fieldset>
      ))}
      <div>
        <Button size="compact-md" variant="subtle" leftSection={<PlusIcon size={16} aria-hidden />} onClick={add}>
          {words.addIndicator(number)}
        </Button>
      </div>
    </div>
  );
}
