import { explain } from '@kompeten/messages';
import { useLocale, useMessages } from '@kompeten/ui';
import { Button, Group, Text, Title } from '@mantine/core';
import type { Conflict } from '../../lib/sheet/sheet.ts';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import { useSnapshot } from '../../lib/sheet/use-sheet.ts';
import { DateText } from '../date-text.tsx';

const placesOf = <V extends object>(desk: SheetDesk<V>) => {
  const { rows, columns, keyOf } = desk.table;
  return new Map(rows.flatMap((row) => columns.map((column) => [keyOf(row.id, column.id), { row, column }] as const)));
};

/** What a person must decide: entries that differ from somebody else's, and entries that were refused. */
export function SheetDisputes<V extends object>({ desk }: { desk: SheetDesk<V> }) {
  const words = useMessages().sheet;
  const locale = useLocale();
  const { sheet } = useSnapshot(desk.sync);
  if (sheet.conflicts.size === 0 && sheet.refused.size === 0) return null;
  const places = placesOf(desk);
  const nameOf = (key: string) => {
    const place = places.get(key);
    return place ? `${place.row.name} · ${place.column.title}` : words.outOfSheet;
  };
  return (
    <section className="k-disputes" role="alert">
      {sheet.conflicts.size > 0 ? (
        <>
          <Title order={2} size="h4">
            {words.conflicts(sheet.conflicts.size)}
          </Title>
          <Text>{words.conflictsText}</Text>
          {[...sheet.conflicts].map(([key, conflict]) => (
            <Dispute key={key} desk={desk} name={nameOf(key)} at={key} conflict={conflict} />
          ))}
        </>
      ) : null}
      {sheet.refused.size > 0 ? (
        <>
          <Title order={2} size="h4">
            {words.refusals(sheet.refused.size)}
          </Title>
          {[...sheet.refused].map(([key, { edit, code, params }]) => (
            <div key={key} className="k-dispute">
              <Text fw={600}>{nameOf(key)}</Text>
              <Text>
                {desk.table.face.word(edit.value)}: {explain(locale, code as never, params as never)}
              </Text>
              <Button variant="default" size="sm" onClick={() => desk.sync.dismiss(key)}>
                {words.discard}
              </Button>
            </div>
          ))}
        </>
      ) : null}
    </section>
  );
}

interface DisputeProps<V extends object> {
  desk: SheetDesk<V>;
  name: string;
  at: string;
  conflict: Conflict<V>;
}

function Dispute<V extends object>({ desk, name, at, conflict: { mine, theirs } }: DisputeProps<V>) {
  const words = useMessages().sheet;
  const { face } = desk.table;
  return (
    // biome-ignore lint/a11y/useSemanticElements: two values side by side, not a set of form fields
    <div className="k-dispute" role="group" aria-label={name}>
      <Text fw={600}>{name}</Text>
      <dl className="k-sides">
        <div>
          <dt>{words.mine}</dt>
          <dd>{face.word(mine.value)}</dd>
          <dd>
            <DateText value={mine.at} />
          </dd>
        </div>
        <div>
          <dt>{words.theirs(theirs.by)}</dt>
          <dd>{face.word(theirs.value)}</dd>
          <dd>
            <DateText value={theirs.at} />
          </dd>
        </div>
      </dl>
      <Group gap="sm">
        <Button size="sm" variant="outline" onClick={() => desk.sync.choose(at, 'mine')}>
          {words.keepMine(face.word(mine.value))}
        </Button>
        <Button size="sm" variant="outline" onClick={() => desk.sync.choose(at, 'theirs')}>
          {words.keepTheirs(face.word(theirs.value))}
        </Button>
      </Group>
    </div>
  );
}
