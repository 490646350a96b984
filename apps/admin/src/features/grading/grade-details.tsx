import { useMessages } from '@kompeten/ui';
import { Button, Drawer, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useCellState, useCellValue } from '../../components/sheet/sheet-cell.tsx';
import { StateSign } from '../../components/sheet/state-sign.tsx';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { Place } from '../../lib/sheet/sheet-keys.ts';
import { GradeHistory } from './grade-history.tsx';
import type { GradeValue } from './grade-value.ts';
import { readScore, writeScore } from './score.ts';

interface GradeDetailsProps {
  desk: SheetDesk<GradeValue>;
  cohortId: string;
  place: Place | null;
  onClose(): void;
}

/** One cell in full, beside the sheet: its judgement, score and note, and every judgement before. */
export function GradeDetails({ desk, cohortId, place, onClose }: GradeDetailsProps) {
  const words = useMessages().grading;
  const row = place ? desk.table.rows[place.row] : undefined;
  const column = place ? desk.table.columns[place.column] : undefined;
  return (
    <Drawer opened={place !== null} onClose={onClose} position="right" title={words.detailsOf(row?.name ?? '')}>
      {place && row && column ? (
        <Stack gap="lg">
          <div>
            <Text fw={600}>
              {column.short} · {column.title}
            </Text>
            <Text c="dimmed" size="sm">
              {column.id}
            </Text>
          </div>
          <DetailsForm key={desk.keyAt(place)} desk={desk} place={place} />
          <section aria-labelledby="history-title">
            <Title order={3} size="h5" id="history-title">
              {words.history}
            </Title>
            <Text size="sm" c="dimmed">
              {words.historyText}
            </Text>
            <GradeHistory cohortId={cohortId} enrolmentId={row.id} unitCode={column.id} />
          </section>
        </Stack>
      ) : null}
    </Drawer>
  );
}

function DetailsForm({ desk, place }: { desk: SheetDesk<GradeValue>; place: Place }) {
  const words = useMessages().grading;
  const key = desk.keyAt(place);
  const value = useCellValue(desk, key);
  const state = useCellState(desk, key);
  const [score, setScore] = useState(writeScore(value.score));
  const [note, setNote] = useState(value.note ?? '');
  const read = readScore(score);
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (read !== 'wrong') desk.put(place, { ...value, score: read, note: note.trim() || null });
  };
  const writable = desk.table.writable && !desk.table.columns[place.column]?.closed;
  return (
    <Stack component="form" gap="sm" onSubmit={submit} {...{ noValidate: true }}>
      <Text fw={700} size="lg">
        {value.judgement ? words[value.judgement] : words.none}
      </Text>
      <StateSign state={state} worded />
      <TextInput
        label={words.scoreLabel}
        description={words.scoreHint}
        inputMode="decimal"
        value={score}
        disabled={!writable}
        error={asked && read === 'wrong' ? words.scoreWrong : undefined}
        onChange={(event) => setScore(event.currentTarget.value)}
      />
      <Textarea
        label={words.noteLabel}
        maxLength={500}
        autosize
        minRows={2}
        value={note}
        disabled={!writable}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {writable ? (
        <Button type="submit" variant="outline">
          {words.saveDetails}
        </Button>
      ) : null}
    </Stack>
  );
}
