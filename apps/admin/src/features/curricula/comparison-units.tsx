import type { CurriculumComparison, UnitChange } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { SimpleTable } from '../../components/simple-table.tsx';

interface ChangedUnitsProps {
  units: CurriculumComparison['changed'];
  before: string;
  after: string;
  order: 2 | 3;
}

/** The units that stand in both editions and say something else, each with what it said and says. */
export function ChangedUnits({ units, before, after, order }: ChangedUnitsProps) {
  const words = useMessages().programmes.comparison;
  const title = words.changed(units.length);
  return (
    <Stack component="section" gap="md" aria-label={title}>
      <Title order={order} size="h5">
        {title}
      </Title>
      {units.map((unit) => (
        <ChangedUnit key={unit.code} unit={unit} before={before} after={after} />
      ))}
    </Stack>
  );
}

function ChangedUnit({ unit, before, after }: { unit: UnitChange; before: string; after: string }) {
  const words = useMessages().programmes.comparison;
  const rows = useRows(unit);
  const name = words.unit(unit.title, unit.code);
  const { removed, added } = unit.syllabusLines;
  return (
    <Stack gap="xs" className="k-compared">
      <Text fw={600}>{name}</Text>
      {rows.length > 0 ? (
        <SimpleTable
          caption={name}
          items={rows}
          keyOf={({ what }) => what}
          columns={[
            { id: 'what', header: words.what, cell: ({ what }) => what },
            { id: 'before', header: before, cell: (row) => row.before },
            { id: 'after', header: after, cell: (row) => row.after },
          ]}
        />
      ) : null}
      <Lines title={words.syllabusRemoved} lines={removed} />
      <Lines title={words.syllabusAdded} lines={added} />
    </Stack>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="k-details">
      <summary>
        {title} ({lines.length})
      </summary>
      <ul className="k-name-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

/** What of a unit is different, as rows of words. */
function useRows({ moved, changes }: UnitChange) {
  const all = useMessages();
  const words = all.programmes.comparison;
  const spoken = (value: unknown): string => {
    if (value === null || value === '') return words.unsaid;
    if (typeof value === 'boolean') return value ? all.curricula.compulsory : all.curricula.elective;
    return typeof value === 'number' ? all.curriculumEditor.sums.jp(value) : String(value);
  };
  const parts = Object.entries(changes) as [keyof typeof words.parts, { before: unknown; after: unknown }][];
  const place = moved
    ? [{ what: words.place, before: words.placed(moved.before), after: words.placed(moved.after) }]
    : [];
  return [
    ...place,
    ...parts.map(([part, pair]) => ({
      what: words.parts[part],
      before: spoken(pair.before),
      after: spoken(pair.after),
    })),
  ];
}
