import type { CriterionValue } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Group, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ValueFieldsProps } from '../../components/sheet/value-fields.ts';

const longestNote = 500;
const none = 'none';

/** A judgement of a criterion, and a note. */
export function ChecklistFields({ value, onChange, disabled }: ValueFieldsProps<CriterionValue>) {
  const words = useFieldMessages().checklist;
  const [judgement, setJudgement] = useState(value.judgement);
  const [note, setNote] = useState(value.note ?? '');
  const tell = (next: { judgement: CriterionValue['judgement']; note: string }) => {
    setJudgement(next.judgement);
    setNote(next.note);
    onChange({ judgement: next.judgement, note: next.note.trim() || null });
  };
  return (
    <Stack gap="sm">
      <Radio.Group
        label={words.judgementLabel}
        value={judgement ?? none}
        onChange={(chosen) => tell({ judgement: chosen === 'K' || chosen === 'BK' ? chosen : null, note })}
      >
        <Group gap="md" mt="xs">
          <Radio value="K" label={words.buttons.K} disabled={disabled} />
          <Radio value="BK" label={words.buttons.BK} disabled={disabled} />
          <Radio value={none} label={words.notJudged} disabled={disabled} />
        </Group>
      </Radio.Group>
      <Textarea
        label={words.noteLabel}
        maxLength={Math.max(longestNote, note.length)}
        autosize
        minRows={2}
        value={note}
        disabled={disabled}
        onChange={(event) => tell({ judgement, note: event.currentTarget.value })}
      />
    </Stack>
  );
}
