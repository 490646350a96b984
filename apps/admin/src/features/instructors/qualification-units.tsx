import '../../components/pages.css';
import type { CompetencyUnit } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { PlusIcon, XIcon } from 'lucide-react';
import { useState } from 'react';
import { SearchSelect } from '../../components/search-select.tsx';
import type { useBodyForm } from '../../lib/form.ts';
import { unitOption, unitsBy } from './instructors.queries.ts';

/** The units a technical qualification proves, found in the register one after the other. */
export function QualificationUnits({ field }: { field: ReturnType<typeof useBodyForm>['field'] }) {
  const words = useMessages().instructors;
  const [chosen, setChosen] = useState('');
  const input = field('unitCodes', words.qualificationFields.units);
  const codes = input.value as string[];
  const add = () => {
    if (chosen === '' || codes.includes(chosen)) return document.getElementById('unitCodes')?.focus();
    input.onChange([...codes, chosen]);
    setChosen('');
  };
  const remove = (code: string) => {
    input.onChange(codes.filter((each) => each !== code));
    document.getElementById('unitCodes')?.focus();
  };
  return (
    <Stack gap="sm">
      <Group align="flex-end" gap="sm" className="k-adder">
        <SearchSelect<CompetencyUnit>
          key={codes.length}
          id="unitCodes"
          label={input.label}
          placeholder={words.findUnit}
          error={input.error}
          value={chosen}
          onChange={setChosen}
          query={unitsBy}
          option={unitOption}
        />
        <Button variant="light" leftSection={<PlusIcon size={18} aria-hidden />} onClick={add}>
          {words.addUnit}
        </Button>
      </Group>
      {codes.length > 0 ? (
        <ul className="k-picked" aria-label={words.chosenUnits}>
          {codes.map((code) => (
            <li key={code}>
              <Text span>{code}</Text>
              <ActionIcon size={32} variant="subtle" aria-label={words.removeUnit(code)} onClick={() => remove(code)}>
                <XIcon size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}
