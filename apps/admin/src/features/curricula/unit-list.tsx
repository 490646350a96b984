import type { CurriculumUnit } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { SimpleTable } from '../../components/simple-table.tsx';

/** The units of a curriculum in their order, to be read. */
export function UnitList({ units }: { units: readonly CurriculumUnit[] }) {
  const words = useMessages().curricula;
  return (
    <SimpleTable
      caption={words.units}
      items={units}
      keyOf={({ code }) => code}
      columns={[
        { id: 'title', header: words.unitColumns.title, cell: ({ title }) => title },
        { id: 'code', header: words.unitColumns.code, cell: ({ code }) => code },
        { id: 'hours', header: words.unitColumns.hours, cell: ({ lessonHours }) => lessonHours },
        {
          id: 'compulsory',
          header: words.unitColumns.compulsory,
          cell: ({ compulsory }) => (compulsory ? words.compulsory : words.elective),
        },
        { id: 'syllabus', header: words.unitColumns.syllabus, cell: ({ syllabus }) => syllabus || '–' },
      ]}
    />
  );
}
