import { useFieldMessages } from '@kompeten/ui';
import { Textarea } from '@mantine/core';
import { useState } from 'react';

const leastReason = 3;
const longestReason = 500;

/** A reason as it is being written; `given` is null until it is long enough to be sent. */
export function useReason() {
  const [text, setText] = useState('');
  const given = text.trim().length >= leastReason ? text.trim() : null;
  return { text, setText, given };
}

interface ReasonFieldProps {
  reason: ReturnType<typeof useReason>;
  /** Where the reason will be kept. */
  hint: string;
  /** Whether somebody tried to go on without one. */
  asked: boolean;
}

/** Why a person decides between what several people said. */
export function ReasonField({ reason: { text, setText, given }, hint, asked }: ReasonFieldProps) {
  const words = useFieldMessages().sheet;
  return (
    <Textarea
      label={words.reason}
      description={hint}
      maxLength={longestReason}
      autosize
      minRows={2}
      value={text}
      error={asked && given === null ? words.reasonNeeded : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
