import { StatusMark, type Tone, useMessages } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { useExplain, useExplainIssue } from '../../lib/explain.ts';
import type { Draft } from './draft.ts';
import type { SaveState } from './draft-keeper.ts';

const tones: Readonly<Record<SaveState['kind'], Tone>> = {
  ...{ saved: 'good', waiting: 'info', saving: 'info' },
  ...{ invalid: 'warn', stale: 'bad', failed: 'bad' },
};

/** Where what was typed stands, in words, and what to do about it. */
export function SaveLine({ state, draft, onSave }: { state: SaveState; draft: Draft; onSave(): void }) {
  const words = useMessages().curriculumEditor;
  const explain = useExplain();
  const explainIssue = useExplainIssue();
  const place = usePlace(draft);
  const reason =
    state.kind === 'invalid'
      ? words.invalid(place(state.issue.pointer), explainIssue(state.issue))
      : state.kind === 'failed'
        ? explain(state.error)
        : null;
  return (
    <Group gap="sm" role="status" className="k-save-line">
      <StatusMark tone={tones[state.kind]}>{words.state[state.kind]}</StatusMark>
      {reason ? <Text size="sm">{reason}</Text> : null}
      {state.kind === 'failed' ? (
        <Button size="compact-md" variant="default" onClick={onSave}>
          {words.saveNow}
        </Button>
      ) : null}
    </Group>
  );
}

/** What a pointer of a fault stands at, in words. */
function usePlace({ units, subjects }: Draft) {
  const words = useMessages().curriculumEditor;
  return (pointer: string) => {
    const [, part, at] = pointer.split('/');
    const place = Number(at);
    if (part === 'units') return words.unitLabel(place + 1, units[place]?.title ?? '');
    if (part === 'subjects') return `${words.subjects}: ${subjects[place]?.title || place + 1}`;
    if (part === 'onTheJob') return words.onTheJob;
    return part === 'syllabi' ? words.syllabus.title : words.general;
  };
}
