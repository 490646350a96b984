import { useMessages } from '@kompeten/ui';
import { Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { NumberField } from '../../components/number-field.tsx';
import { type TypedPlan, weightSum } from './typed-plan.ts';

interface CriteriaFieldsProps {
  typed: TypedPlan;
  set(part: Partial<TypedPlan>): void;
}

/** Criteria with their weights, and what the weights make together. */
export function CriteriaFields({ typed, set }: CriteriaFieldsProps) {
  const words = useMessages().selection.plan;
  const change = (row: number, part: Partial<TypedPlan['criteria'][number]>) =>
    set({ criteria: typed.criteria.map((each, index) => (index === row ? { ...each, ...part } : each)) });
  return (
    <Stack component="section" gap="sm" aria-labelledby="criteria-title">
      <Title order={2} size="h4" id="criteria-title">
        {words.criteria}
      </Title>
      <Text c="dimmed">{words.criteriaHint}</Text>
      {typed.criteria.map(({ title, weight }, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of the form never move
        <Group key={row} gap="sm" align="flex-end" wrap="nowrap">
          <TextInput
            id={`criteria-${row}-title`}
            label={words.criterion(row + 1)}
            maxLength={100}
            autoComplete="off"
            flex={1}
            value={title}
            onChange={(event) => change(row, { title: event.currentTarget.value })}
          />
          <NumberField
            id={`criteria-${row}-weight`}
            label={words.weight(row + 1)}
            w="6rem"
            value={weight}
            onChange={(value) => change(row, { weight: value })}
          />
        </Group>
      ))}
      <Text role="status">{words.sum(weightSum(typed))}</Text>
    </Stack>
  );
}
