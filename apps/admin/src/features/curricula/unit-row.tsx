import { CurriculumUnit } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Checkbox, TextInput } from '@mantine/core';
import { NumberField } from '../../components/number-field.tsx';
import { type Typed, withHours } from './draft.ts';
import { SyllabusEditor } from './syllabus-editor.tsx';
import { UnitActs } from './unit-acts.tsx';
import type { UnitRowProps } from './unit-row-props.ts';

/** One unit of a draft: its group, hours, kind and summary, and its syllabus beneath. */
export function UnitRow(props: UnitRowProps) {
  const { unit, place, isOutside, onChange } = props;
  const words = useMessages().curriculumEditor;
  const { code, title } = unit;
  const field = (column: string, label: string) => ({
    ...{ id: `${column}-${code}`, 'data-column': column, size: 'sm' as const, label, autoComplete: 'off' },
  });
  const hours = (name: 'theoryHours' | 'practiceHours', value: Typed) =>
    onChange((old) => withHours(old, { [name]: value }));
  const isSplit = unit.theoryHours !== '' || unit.practiceHours !== '';
  return (
    <>
      <div className="k-plan-name">
        <strong>
          {place}. {title}
        </strong>
        <code>{code}</code>
        {isOutside ? <StatusMark tone="neutral">{words.outside}</StatusMark> : null}
      </div>
      <div className="k-plan-fields">
        <TextInput
          {...field('group', words.group)}
          value={unit.group}
          maxLength={100}
          onChange={({ currentTarget: { value } }) => onChange((old) => ({ ...old, group: value }))}
        />
        <NumberField
          {...field('theory', words.theory)}
          law={CurriculumUnit.shape.theoryHours}
          value={unit.theoryHours}
          onChange={(value) => hours('theoryHours', value)}
        />
        <NumberField
          {...field('practice', words.practice)}
          law={CurriculumUnit.shape.practiceHours}
          value={unit.practiceHours}
          onChange={(value) => hours('practiceHours', value)}
        />
        <NumberField
          {...field('total', words.total)}
          readOnly={isSplit}
          law={CurriculumUnit.shape.lessonHours}
          value={unit.lessonHours}
          onChange={(value) => onChange((old) => ({ ...old, lessonHours: value }))}
        />
        <TextInput
          {...field('summary', words.shortSyllabus)}
          className="k-plan-wide"
          value={unit.syllabus}
          maxLength={1000}
          onChange={({ currentTarget: { value } }) => onChange((old) => ({ ...old, syllabus: value }))}
        />
        <Checkbox
          size="md"
          label={words.compulsory}
          checked={unit.compulsory}
          onChange={({ currentTarget: { checked } }) => onChange((old) => ({ ...old, compulsory: checked }))}
        />
        <Checkbox
          size="md"
          label={words.tested}
          checked={unit.tested}
          onChange={({ currentTarget: { checked } }) => onChange((old) => ({ ...old, tested: checked }))}
        />
      </div>
      <UnitActs {...props} />
      <SyllabusEditor unit={unit} syllabus={props.syllabus} onChange={props.onSyllabus} />
    </>
  );
}
