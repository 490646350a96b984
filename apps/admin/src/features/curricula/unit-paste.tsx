import { useMessages } from '@kompeten/ui';
import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useTyped } from '../../lib/use-typed.ts';
import { unitOf } from './curricula.queries.ts';
import type { Change, DraftUnit } from './draft.ts';
import { type PastedUnit, readPastedUnits } from './read-pasted-units.ts';

/** A whole list of units is pasted from a spreadsheet; titles come from the register, hours of units already there are taken over. */
export function UnitPaste({ change }: { change: Change }) {
  const words = useMessages().curriculumEditor;
  const explain = useExplain();
  const [typed, setTyped] = useTyped('pasted', '');
  const [unknown, setUnknown] = useState<string[]>([]);
  const [pending, setPending] = useState(false);
  const { units, unread } = readPastedUnits(typed);
  const put = async () => {
    setPending(true);
    const found = await withTitles(units)
      .catch((error: unknown) => announce(explain(error)))
      .finally(() => setPending(false));
    if (!found) return;
    change(({ units: there }) => ({ units: merged(there, found.known) }));
    setUnknown(found.unknown);
    announce(words.filled(found.known.length));
    if (found.unknown.length === 0) setTyped('');
  };
  return (
    <details className="k-details">
      <summary>{words.fill}</summary>
      <Textarea
        id="pasted-units"
        mt="sm"
        label={words.fillField}
        description={words.fillHint}
        autosize
        minRows={4}
        maxRows={16}
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          setUnknown([]);
        }}
      />
      <div role="status">
        {typed.trim() === '' ? null : <Text>{words.fillRead(units.length)}</Text>}
        {unread.length > 0 ? <Text>{words.fillUnread(unread.join(', '))}</Text> : null}
        {unknown.length > 0 ? <Text>{words.fillUnknown(unknown.join(', '))}</Text> : null}
      </div>
      <Group mt="sm">
        <Button variant="light" disabled={units.length === 0} loading={pending} onClick={put}>
          {words.fillAdd(units.length)}
        </Button>
      </Group>
    </details>
  );
}

/** Pasted units with the title of the register, and the codes that it does not have. */
async function withTitles(units: readonly PastedUnit[]) {
  const found = await Promise.all(units.map(async (unit) => ({ unit, known: await unitOf(unit.code) })));
  return {
    known: found.flatMap(({ unit, known }) => (known ? [typedUnit(unit, known.title)] : [])),
    unknown: found.flatMap(({ unit, known }) => (known ? [] : [unit.code])),
  };
}

/** The lesson hours of a pasted unit that says none. */
const FIRST_HOURS = 8;

function typedUnit({ code, group, theoryHours, practiceHours, lessonHours }: PastedUnit, title: string): DraftUnit {
  const hours = { theoryHours: theoryHours ?? '', practiceHours: practiceHours ?? '' };
  return {
    ...hours,
    code,
    title,
    group: group ?? '',
    lessonHours: lessonHours ?? FIRST_HOURS,
    compulsory: true,
    tested: false,
    syllabus: '',
  };
}

/** Units that are there keep their kind, summary and place; the others follow in their order. */
function merged(there: readonly DraftUnit[], pasted: readonly DraftUnit[]): DraftUnit[] {
  const fresh = new Map(pasted.map((unit) => [unit.code, unit]));
  const kept = there.map((unit) => {
    const now = fresh.get(unit.code);
    fresh.delete(unit.code);
    return now
      ? {
          ...now,
          compulsory: unit.compulsory,
          tested: unit.tested,
          syllabus: unit.syllabus,
          group: now.group || unit.group,
        }
      : unit;
  });
  return [...kept, ...fresh.values()];
}
