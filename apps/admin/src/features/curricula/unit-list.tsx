import type { CurriculumUnit } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { SimpleTable } from '../../components/simple-table.tsx';

/** The units of a curriculum in their order, to be read. */
export function UnitList({ units }: { units: readonly CurriculumUnit[] }) {
  const words = useMessages().curricula;
  const editor = useMessages().curriculumEditor;
  const isGrouped = units.some(({ group }) => group !== null);
  const isSplit = units.some(({ theoryHours }) => theoryHours !== null);
  const hours = (value: number | null) => value ?? '–';
  return (
    <SimpleTable
      caption={words.units}
      items={units}
      keyOf={({ code }) => code}
      columns={[
        { id: 'title', header: words.unitColumns.title, cell: ({ title }) => title },
        { id: 'code', header: words.unitColumns.code, cell: ({ code }) => code },
        ...(isGrouped
          ? [{ id: 'group', header: editor.group, cell: ({ group }: CurriculumUnit) => group ?? '–' }]
          : []),
        ...(isSplit
          ? [
              { id: 'theory', header: editor.theory, cell: (unit: CurriculumUnit) => hours(unit.theoryHours) },
              { id: 'practice', header: editor.practice, cell: (unit: CurriculumUnit) => hours(unit.practiceHours) },
            ]
          : []),
        { id: 'hours', header: words.unitColumns.hours, cell: ({ lessonHours }) => lessonHours },
        {
          id: 'compulsory',
          header: words.unitColumns.compulsory,
          cell: ({ compulsory }) => (compulsory ? words.compulsory : words.elective),
        },
        { id: 'tested', header: words.unitColumns.tested, cell: ({ tested }) => (tested ? words.tested : '–') },
        { id: 'syllabus', header: words.unitColumns.syllabus, cell: ({ syllabus }) => syllabus || '–' },
      ]}
    />
  );
}
