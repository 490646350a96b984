import { useFieldMessages } from '@kompeten/ui';
import { Button, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { Place } from '../../lib/sheet/sheet-keys.ts';
import { useCell, useTally } from '../../lib/sheet/use-sheet.ts';
import { LateNotes, RefusedNotes } from './own-notes.tsx';
import { RivalSide } from './rival-side.tsx';

interface SheetAttentionProps<V extends object> {
  desk: SheetDesk<V>;
  onDecide(place: Place): void;
}

/** What a person must look at: cells with contradicting values, entries that were refused, entries that came late. */
export function SheetAttention<V extends object>({ desk, onDecide }: SheetAttentionProps<V>) {
  const words = useFieldMessages().sheet;
  const { contested, refused, late } = useTally(desk.engine);
  const places = useMemo(() => placesOf(desk), [desk]);
  const nameOf = (key: string) => places.get(key)?.name ?? words.outOfSheet;
  if (contested.length + refused.length + late.length === 0) return null;
  return (
    <section className="k-disputes" role="alert">
      {contested.length > 0 ? (
        <>
          <Title order={2} size="h4">
            {words.contested(contested.length)}
          </Title>
          <Text>{words.contestedText}</Text>
          {contested.map((key) => (
            <ContestedCell
              key={key}
              desk={desk}
              at={key}
              name={nameOf(key)}
              place={places.get(key)?.place}
              onDecide={onDecide}
            />
          ))}
        </>
      ) : null}
      {refused.length > 0 ? (
        <>
          <Title order={2} size="h4">
            {words.refusals(refused.length)}
          </Title>
          <Text>{words.refusalsText}</Text>
          {refused.map((key) => (
            <RefusedNotes key={key} desk={desk} at={key} name={nameOf(key)} />
          ))}
        </>
      ) : null}
      {late.length > 0 ? (
        <>
          <Title order={2} size="h4">
            {words.lateOnes(late.length)}
          </Title>
          <Text>{words.lateText}</Text>
          {late.map((key) => (
            <LateNotes key={key} desk={desk} at={key} name={nameOf(key)} />
          ))}
        </>
      ) : null}
    </section>
  );
}

function placesOf<V extends object>({ table, keyAt }: Pick<SheetDesk<V>, 'table' | 'keyAt'>) {
  return new Map(
    table.rows.flatMap((person, row) =>
      table.columns.map((unit, column) => {
        const place = { row, column };
        return [keyAt(place), { place, name: `${person.name} · ${unit.title}` }] as const;
      }),
    ),
  );
}

interface ContestedCellProps<V extends object> extends SheetAttentionProps<V> {
  at: string;
  name: string;
  place: Place | undefined;
}

function ContestedCell<V extends object>({ desk, at, name, place, onDecide }: ContestedCellProps<V>) {
  const words = useFieldMessages().sheet;
  const { standing } = useCell(desk.engine, at);
  return (
    // biome-ignore lint/a11y/useSemanticElements: two values side by side, not a set of form fields
    <div className="k-dispute" role="group" aria-label={name}>
      <Text fw={600}>{name}</Text>
      <dl className="k-sides">
        {standing?.rivals.map((rival) => (
          <RivalSide key={rival.eventId} rival={rival} face={desk.table.face} />
        ))}
      </dl>
      {place && desk.table.writable ? (
        <Button size="sm" variant="outline" aria-label={words.decideFor(name)} onClick={() => onDecide(place)}>
          {words.decide}
        </Button>
      ) : null}
    </div>
  );
}
