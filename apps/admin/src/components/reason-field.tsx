import { useFieldMessages } from '@kompeten/ui';
import { Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTyped } from '../lib/use-typed.ts';

const leastReason = 3;
const longestReason = 500;

/**
 * A reason as it is being written: `given` is null until it is long enough to be sent. Whoever goes on asks for it; from then on
 * its field says where it is missing. Kept under its name like all that is typed.
 */
export function useReason(name: string, least = leastReason) {
  const [text, setText] = useTyped(`reason ${name}`, '');
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const given = text.trim().length >= least ? text.trim() : null;
  const ask = () => {
    setAsked(true);
    return given;
  };
  return { text, setText, given, asked, ask, field };
}

interface ReasonFieldProps {
  reason: ReturnType<typeof useReason>;
  /** Where the reason will be kept. */
  hint: string;
  label?: string;
  /** What it says where the reason was asked for and is missing. */
  needed?: string;
}

/** Why a person does what has to be explained, or decides between what several people said. */
export function ReasonField({ reason: { text, setText, given, asked, field }, hint, label, needed }: ReasonFieldProps) {
  const words = useFieldMessages().sheet;
  return (
    <Textarea
      ref={field}
      label={label ?? words.reason}
      description={hint}
      maxLength={longestReason}
      autosize
      minRows={2}
      value={text}
      error={asked && given === null ? (needed ?? words.reasonNeeded) : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
