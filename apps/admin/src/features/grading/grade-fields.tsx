import type { GradeValue } from '@kompeten/domain';
import { useFieldMessages, useLocale } from '@kompeten/ui';
import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useContext, useState } from 'react';
import type { ValueFieldsProps } from '../../components/sheet/value-fields.ts';
import { RubricContext } from './rubric-context.ts';
import { readScore, writeScore } from './score.ts';

const longestNote = 500;
const none = 'none';

/** A judgement, its score by the rubric or as a figure, and a note. */
export function GradeFields({ value, onChange, disabled, showFaults }: ValueFieldsProps<GradeValue>) {
  const words = useFieldMessages().grading;
  const [judgement, setJudgement] = useState(value.judgement);
  const [score, setScore] = useState(writeScore(value.score));
  const [note, setNote] = useState(value.note ?? '');
  const tell = (next: { judgement: GradeValue['judgement']; score: string; note: string }) => {
    const read = readScore(next.score);
    onChange(read === 'wrong' ? null : { judgement: next.judgement, score: read, note: next.note.trim() || null });
  };
  const judge = (chosen: string) => {
    const next = chosen === 'K' || chosen === 'BK' ? chosen : null;
    setJudgement(next);
    tell({ judgement: next, score, note });
  };
  const rate = (next: string) => {
    setScore(next);
    tell({ judgement, score: next, note });
  };
  return (
    <Stack gap="sm">
      <Radio.Group label={words.judgementLabel} value={judgement ?? none} onChange={judge}>
        <Group gap="md" mt="xs">
          <Radio value="K" label={words.buttons.K} disabled={disabled} />
          <Radio value="BK" label={words.buttons.BK} disabled={disabled} />
          <Radio value={none} label={words.notJudged} disabled={disabled} />
        </Group>
      </Radio.Group>
      <RubricButtons disabled={disabled} onScore={(chosen) => rate(writeScore(chosen))} />
      <TextInput
        label={words.scoreLabel}
        description={words.scoreHint}
        inputMode="decimal"
        value={score}
        disabled={disabled}
        error={showFaults && readScore(score) === 'wrong' ? words.scoreWrong : undefined}
        onChange={(event) => rate(event.currentTarget.value)}
      />
      <Textarea
        label={words.noteLabel}
        maxLength={Math.max(longestNote, note.length)}
        autosize
        minRows={2}
        value={note}
        disabled={disabled}
        onChange={(event) => {
          setNote(event.currentTarget.value);
          tell({ judgement, score, note: event.currentTarget.value });
        }}
      />
    </Stack>
  );
}

/** The levels of the rubric as buttons, for hands without a keyboard. */
function RubricButtons({ disabled, onScore }: { disabled: boolean; onScore(score: number): void }) {
  const words = useFieldMessages().grading;
  const locale = useLocale();
  const rubric = useContext(RubricContext);
  if (rubric.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that fill the score below
    <div role="group" aria-labelledby="rubric-label">
      <Text size="sm" fw={500} id="rubric-label">
        {words.rubric}
      </Text>
      <Group gap="xs">
        {rubric.map(({ digit, label, score }) => (
          <Button key={digit} variant="default" disabled={disabled} onClick={() => onScore(score)}>
            {words.level(digit, label[locale], writeScore(score))}
          </Button>
        ))}
      </Group>
    </div>
  );
}
