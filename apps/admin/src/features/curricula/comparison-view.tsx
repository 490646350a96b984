import type { CurriculumComparison, Trade } from '@kompeten/domain';
import { isUnchanged } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ChangedUnits } from './comparison-units.tsx';

interface ComparisonViewProps {
  comparison: CurriculumComparison;
  /** What both sides are called. */
  before: string;
  after: string;
  /** The level of its headings: below the page's own, or below a section's. */
  order: 2 | 3;
}

/** Two editions beside each other in words: read row by row, aloud or on a phone, without colour. */
export function ComparisonView({ comparison, before, after, order }: ComparisonViewProps) {
  const { curricula, rooms, programmes } = useMessages();
  const words = programmes.comparison;
  const { jp } = useMessages().curriculumEditor.sums;
  const { totalHours, onTheJobHours, added, removed, changed, same } = comparison;
  const tradeOf = ({ trade }: { trade: Trade | null }) => (trade ? rooms.trade[trade] : curricula.noTrade);
  const rows = [
    { what: words.parts.title, before: comparison.before.title, after: comparison.after.title },
    { what: curricula.fields.trade, before: tradeOf(comparison.before), after: tradeOf(comparison.after) },
    { what: words.totalHours, before: jp(totalHours.before), after: jp(totalHours.after) },
    { what: words.onTheJob, before: jp(onTheJobHours.before), after: jp(onTheJobHours.after) },
  ];
  return (
    <Stack gap="lg">
      {isUnchanged(comparison) ? <Text>{words.same}</Text> : null}
      <SimpleTable
        caption={words.overview}
        items={rows}
        keyOf={({ what }) => what}
        columns={[
          { id: 'what', header: words.what, cell: ({ what }) => what },
          { id: 'before', header: before, cell: (row) => row.before },
          { id: 'after', header: after, cell: (row) => row.after },
        ]}
      />
      <Units order={order} title={words.added(added.length)} units={added} />
      <Units order={order} title={words.removed(removed.length)} units={removed} />
      {changed.length > 0 ? <ChangedUnits order={order} units={changed} before={before} after={after} /> : null}
      <Subjects order={order} subjects={comparison.subjects} />
      {same > 0 ? <Text>{words.unchanged(same)}</Text> : null}
    </Stack>
  );
}

interface UnitsProps {
  order: 2 | 3;
  title: string;
  units: CurriculumComparison['added'];
}

function Units({ order, title, units }: UnitsProps) {
  const words = useMessages();
  if (units.length === 0) return null;
  return (
    <section aria-label={title}>
      <Title order={order} size="h5">
        {title}
      </Title>
      <ul className="k-name-list">
        {units.map(({ code, title: name, lessonHours }) => (
          <li key={code}>
            {words.programmes.comparison.unit(name, code)}, {words.curriculumEditor.sums.jp(lessonHours)}
          </li>
        ))}
      </ul>
    </section>
  );
}

type SubjectsProps = Pick<CurriculumComparison, 'subjects'> & Pick<UnitsProps, 'order'>;

function Subjects({ order, subjects: { added, removed, changed } }: SubjectsProps) {
  const words = useMessages().programmes.comparison;
  const split = ({ theoryHours, practiceHours }: (typeof added)[number]) => words.split(theoryHours, practiceHours);
  const lines = [
    ...added.map((subject) => `${subject.title}: ${words.subjectAdded}, ${split(subject)}`),
    ...removed.map((subject) => `${subject.title}: ${words.subjectRemoved}`),
    ...changed.map((pair) => `${pair.after.title}: ${split(pair.before)} → ${split(pair.after)}`),
  ];
  if (lines.length === 0) return null;
  return (
    <section aria-label={words.subjects}>
      <Title order={order} size="h5">
        {words.subjects}
      </Title>
      <ul className="k-name-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
