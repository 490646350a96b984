import type { ExchangeCode, ExchangeColumn, ExchangeField } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Textarea } from '@mantine/core';
import { useState } from 'react';

/** What is one of a few words, for which other systems have codes. */
const coded: readonly ExchangeField[] = [
  ...(['sex', 'education', 'occupation', 'judgement', 'cooperativeRole', 'status', 'kind', 'placementKind'] as const),
  ...(['certificateKind', 'schemeCode'] as const),
];

/** Whether the values of a column may have codes there. */
export const hasCodes = ({ ours }: ExchangeColumn): boolean => ours !== null && coded.includes(ours);

interface CodesFieldProps {
  label: string;
  codes: readonly ExchangeCode[];
  onChange(codes: ExchangeCode[]): void;
}

/** The codes of another system, one a line: our value, a sign of equality, its code. */
export function CodesField({ label, codes, onChange }: CodesFieldProps) {
  const words = useMessages().exchange;
  const [typed, setTyped] = useState(() => codes.map(({ value, code }) => `${value} = ${code}`).join('\n'));
  return (
    <Textarea
      size="md"
      label={words.codes}
      aria-label={label}
      description={words.codesHint}
      autosize
      minRows={1}
      maxRows={8}
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        onChange(codesIn(value));
      }}
    />
  );
}

/** The codes that were typed; a line without both sides says nothing yet. */
export function codesIn(typed: string): ExchangeCode[] {
  return typed.split('\n').flatMap((line) => {
    const at = line.lastIndexOf('=');
    const value = line.slice(0, Math.max(at, 0)).trim();
    const code = line.slice(at + 1).trim();
    return at > 0 && value !== '' && code !== '' ? [{ value, code }] : [];
  });
}
