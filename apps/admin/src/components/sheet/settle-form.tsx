import { useFieldMessages } from '@kompeten/ui';
import { Button, Radio, Stack } from '@mantine/core';
import { type ComponentType, type FormEvent, useState } from 'react';
import type { Standing } from '../../lib/sheet/sheet.ts';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import { chosenFrom } from '../../lib/sheet/sheet-law.ts';
import { ReasonField, useReason } from '../reason-field.tsx';
import { RivalSide } from './rival-side.tsx';
import type { ValueFieldsProps } from './value-fields.ts';

interface SettleFormProps<V extends object> {
  desk: SheetDesk<V>;
  at: string;
  standing: Standing<V>;
  /** What the person had in mind when they came to the cell. */
  intent: V | null;
  Fields: ComponentType<ValueFieldsProps<V>>;
}

const other = 'other';

/** The side that says what the person had in mind, or something else where none does. */
function choiceFor<V extends object>(
  { value, rivals }: Standing<V>,
  intent: V | null,
  same: (one: V, other: V) => boolean,
): string | null {
  if (!intent) return null;
  return rivals.find((rival) => same(chosenFrom(value, rival.value), intent))?.eventId ?? other;
}

/** Two values side by side; a person chooses one or enters another, and says why. Both stay in the history. */
export function SettleForm<V extends object>({ desk, at, standing, intent, Fields }: SettleFormProps<V>) {
  const words = useFieldMessages().sheet;
  const { face, writable } = desk.table;
  const [choice, setChoice] = useState(() => choiceFor(standing, intent, desk.engine.law.same));
  const [draft, setDraft] = useState<V | null>(intent ?? standing.value);
  const reason = useReason(`${at}`);
  const rival = standing.rivals.find(({ eventId }) => eventId === choice);
  const value = rival ? chosenFrom(standing.value, rival.value) : choice === other ? draft : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = reason.ask();
    if (value && given) desk.engine.settle(at, value, given);
  };
  return (
    <Stack component="form" gap="md" onSubmit={submit} {...{ noValidate: true }}>
      <dl className="k-sides">
        {standing.rivals.map((one) => (
          <RivalSide key={one.eventId} rival={one} face={face} />
        ))}
      </dl>
      {writable ? (
        <>
          <Radio.Group
            label={words.decideTitle}
            value={choice}
            onChange={setChoice}
            error={reason.asked && choice === null ? words.choiceNeeded : undefined}
          >
            <Stack gap="xs" mt="xs">
              {standing.rivals.map((one) => (
                <Radio
                  key={one.eventId}
                  value={one.eventId}
                  label={words.choose(face.word(one.value), one.byMe ? words.mine : one.by)}
                />
              ))}
              <Radio value={other} label={words.otherValue} />
            </Stack>
          </Radio.Group>
          {choice === other ? (
            <Fields value={intent ?? standing.value} onChange={setDraft} disabled={false} showFaults={reason.asked} />
          ) : null}
          <ReasonField reason={reason} hint={words.reasonHint} />
          <Button type="submit">{words.settle}</Button>
        </>
      ) : null}
    </Stack>
  );
}
