import './curricula.css';
import type { CurriculumUnit } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { ActionIcon, Checkbox, Group, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { NumberField } from '../../components/number-field.tsx';
import type { useBodyForm } from '../../lib/form.ts';

/** A unit of a draft as it is typed. */
export type DraftUnit = Omit<CurriculumUnit, 'syllabus'> & { syllabus: string };

interface UnitEditorProps {
  units: readonly DraftUnit[];
  form: Pick<ReturnType<typeof useBodyForm>, 'form' | 'field'>;
}

/** The units of a draft in their order, each with hours, whether it is compulsory, and a short syllabus. */
export function UnitEditor({ units, form }: UnitEditorProps) {
  const words = useMessages().curricula;
  const focus = useRef<string | null>(null);
  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });
  const move = (code: string, from: number, to: number, way: 'up' | 'down') => {
    const end = to === 0 || to === units.length - 1;
    const other = way === 'up' ? 'down' : 'up';
    focus.current = `${end ? other : way}-${code}`;
    form.form.reorderListItem('units', { from, to });
  };
  const remove = (at: number) => {
    focus.current = 'unit-to-add';
    form.form.removeListItem('units', at);
  };
  return (
    <ol className="k-unit-rows" aria-label={words.units}>
      {units.map((unit, at) => (
        <li key={unit.code}>
          <div>
            <strong>{unit.title}</strong>
            <code>{unit.code}</code>
          </div>
          <UnitFields at={at} form={form} />
          <Group gap="xs" wrap="nowrap">
            <ActionIcon
              id={`up-${unit.code}`}
              size={44}
              variant="default"
              aria-label={words.moveUp(unit.title)}
              disabled={at === 0}
              onClick={() => move(unit.code, at, at - 1, 'up')}
            >
              <IconArrowUp size={20} aria-hidden />
            </ActionIcon>
            <ActionIcon
              id={`down-${unit.code}`}
              size={44}
              variant="default"
              aria-label={words.moveDown(unit.title)}
              disabled={at === units.length - 1}
              onClick={() => move(unit.code, at, at + 1, 'down')}
            >
              <IconArrowDown size={20} aria-hidden />
            </ActionIcon>
            <ActionIcon
              size={44}
              variant="outline"
              color="bad"
              aria-label={words.remove(unit.title)}
              onClick={() => remove(at)}
            >
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          </Group>
        </li>
      ))}
    </ol>
  );
}

function UnitFields({ at, form }: { at: number; form: UnitEditorProps['form'] }) {
  const words = useMessages().curricula;
  const name = (part: string) => `units.${at}.${part}`;
  return (
    <div className="k-unit-fields">
      <NumberField {...form.field(name('lessonHours'), words.lessonHours)} maxLength={4} />
      <Checkbox
        size="md"
        label={words.isCompulsory}
        {...form.form.getInputProps(name('compulsory'), { type: 'checkbox' })}
      />
      <Textarea {...form.field(name('syllabus'), words.syllabus)} autosize minRows={1} maxLength={1000} />
    </div>
  );
}
