import type { CriterionValue } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Group, Radio, Stack, Textarea } from '@mantine/core';
import { useCellDraft } from '../../components/sheet/use-cell-draft.ts';
import type { ValueFieldsProps } from '../../components/sheet/value-fields.ts';

const longestNote = 500;
const none = 'none';

const writing = {
  written: ({ judgement, note }: CriterionValue) => ({ judgement, note: note ?? '' }),
  read: ({ judgement, note }: { judgement: CriterionValue['judgement']; note: string }) => ({
    ...{ judgement, note: note.trim() || null },
  }),
};

/** A judgement of a criterion, and a note. */
export function ChecklistFields({ value, onChange, disabled }: ValueFieldsProps<CriterionValue>) {
  const words = useFieldMessages().checklist;
  const [{ judgement, note }, change] = useCellDraft({ value, onChange }, writing);
  return (
    <Stack gap="sm">
      <Radio.Group
        label={words.judgementLabel}
        value={judgement ?? none}
        onChange={(chosen) => change({ judgement: chosen === 'K' || chosen === 'BK' ? chosen : null })}
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
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </Stack>
  );
}
