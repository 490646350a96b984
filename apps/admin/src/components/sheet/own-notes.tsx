import { explain } from '@kompeten/messages';
import { useFieldMessages, useLocale } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useActor } from '../../lib/session.ts';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import { useCell } from '../../lib/sheet/use-sheet.ts';
import { DiscardAct } from './discard-act.tsx';

interface NotesProps<V extends object> {
  desk: SheetDesk<V>;
  at: string;
  /** How the cell is called where several stand in a list. */
  name?: string;
}

/** Own entries of a cell that the register refused: why, and the ways out. */
export function RefusedNotes<V extends object>({ desk, at, name }: NotesProps<V>) {
  const words = useFieldMessages().sheet;
  const locale = useLocale();
  const { own } = useCell(desk.engine, at);
  const refused = own.filter(({ state }) => state === 'refused');
  if (refused.length === 0) return null;
  return (
    <div className="k-note" data-tone="bad">
      {name ? <Text fw={600}>{name}</Text> : null}
      {refused.map(({ id, value, code, params }) => (
        <Text key={id}>
          {desk.table.face.word(value)}: {explain(locale, code as never, params as never)}
        </Text>
      ))}
      <Group gap="sm">
        <Button
          variant="default"
          size="sm"
          aria-label={name ? words.sendAgainOf(name) : undefined}
          onClick={() => desk.engine.retry(at)}
        >
          {words.sendAgain}
        </Button>
        <DiscardAct name={name} onDiscard={() => desk.engine.dismiss(at)} />
      </Group>
    </div>
  );
}

/** Own entries of a cell that arrived after the cohort had closed: what becomes of them. */
export function LateNotes<V extends object>({ desk, at, name }: NotesProps<V>) {
  const words = useFieldMessages().sheet;
  const { may } = useActor();
  const { own } = useCell(desk.engine, at);
  const late = own.filter(({ state }) => state === 'late');
  if (late.length === 0) return null;
  const correctionId = late.map(({ params }) => params.correctionId).find((id) => typeof id === 'string');
  return (
    <div className="k-note" data-tone="warn">
      {name ? <Text fw={600}>{name}</Text> : null}
      {late.map(({ id, value }) => (
        <Text key={id}>{desk.table.face.word(value)}</Text>
      ))}
      {name ? null : <Text size="sm">{words.lateText}</Text>}
      <Group gap="sm">
        {correctionId && may('correction.read') ? (
          <Link to="/corrections/$correctionId" params={{ correctionId }}>
            {words.toCorrection}
          </Link>
        ) : null}
        <Button
          variant="default"
          size="sm"
          aria-label={name ? words.understoodOf(name) : undefined}
          onClick={() => desk.engine.dismiss(at)}
        >
          {words.understood}
        </Button>
      </Group>
    </div>
  );
}
