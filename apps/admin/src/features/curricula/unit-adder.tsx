import '../../components/pages.css';
import type { CompetencyUnit } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { SearchSelect } from '../../components/search-select.tsx';
import { announce } from '../../lib/announce.tsx';
import { unitOption, unitsBy } from './curricula.queries.ts';
import type { DraftUnit } from './unit-editor.tsx';

/** The lesson hours a unit starts with; to be changed in its row. */
const FIRST_HOURS = 8;

/** Units are found in the register and added one after the other. */
export function UnitAdder({ units, onAdd }: { units: readonly DraftUnit[]; onAdd(unit: DraftUnit): void }) {
  const words = useMessages().curricula;
  const [chosen, setChosen] = useState<CompetencyUnit | null>(null);
  const isThere = units.some(({ code }) => code === chosen?.code);
  const add = () => {
    if (!chosen || isThere) return document.getElementById('unit-to-add')?.focus();
    const { code, title } = chosen;
    onAdd({ code, title, lessonHours: FIRST_HOURS, compulsory: true, syllabus: '' });
    announce(words.unitAdded(title));
    setChosen(null);
  };
  return (
    <Stack component="section" gap="sm" aria-labelledby="units-title">
      <Title order={2} size="h4" id="units-title">
        {words.units}
      </Title>
      <Group align="flex-end" gap="sm" className="k-adder">
        <SearchSelect<CompetencyUnit>
          key={units.length}
          id="unit-to-add"
          label={words.unitToAdd}
          placeholder={words.findUnit}
          error={isThere ? words.unitThere : undefined}
          value={chosen?.code ?? ''}
          onChange={(_, unit) => setChosen(unit ?? null)}
          query={unitsBy}
          option={unitOption}
        />
        <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
          {words.addUnit}
        </Button>
      </Group>
    </Stack>
  );
}
