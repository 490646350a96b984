import type { ImportField, StagedRow } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useUnsavedInput } from '../../lib/unsaved.ts';
import { outcomeTone } from './import-tones.ts';
import { useCorrectRow } from './imports.queries.ts';
import { InsteadChoices, Remarks } from './instead-choices.tsx';

interface StagedRowFormProps {
  importId: string;
  row: StagedRow;
  fields: readonly ImportField[];
  editable: boolean;
}

/** One row: what is wrong stands at its cell, and is put right in it. */
export function StagedRowForm({ importId, row: first, fields, editable }: StagedRowFormProps) {
  const words = useMessages().imports;
  const explain = useExplain();
  const correct = useCorrectRow();
  const [row, setRow] = useState(first);
  const [typed, setTyped] = useState<Record<string, string>>({});
  useUnsavedInput(typed, correct);
  const send = (cells: Record<string, string>) =>
    correct.mutate(
      { params: { importId, row: row.row }, body: { cells } },
      {
        onSuccess: (changed) => {
          setRow(changed.row);
          setTyped({});
          announce(words.rowSaved(row.row, words.outcome[changed.row.outcome]));
        },
        onError: (error) => announce(explain(error)),
      },
    );
  const save = (event: FormEvent) => {
    event.preventDefault();
    send(typed);
  };
  const open = editable && row.outcome === 'rejected';
  return (
    <form className="k-staged-row" onSubmit={save}>
      <Group gap="sm" className="k-staged-head">
        <strong>{words.rowOf(row.row)}</strong>
        <StatusMark tone={outcomeTone[row.outcome]}>{words.outcome[row.outcome]}</StatusMark>
      </Group>
      <div className="k-staged-cells">
        {fields.map((field) => (
          <Cell
            key={field.key}
            field={field}
            row={row}
            open={open}
            typed={typed[field.key]}
            onType={(text) => setTyped({ ...typed, [field.key]: text })}
          />
        ))}
      </div>
      {open ? <InsteadChoices row={row} pending={correct.isPending} onTake={send} /> : <Remarks row={row} />}
      {open && Object.keys(typed).length > 0 ? (
        <Group>
          <Button type="submit" loading={correct.isPending}>
            {words.save}
          </Button>
        </Group>
      ) : null}
    </form>
  );
}

interface CellProps {
  field: ImportField;
  row: StagedRow;
  open: boolean;
  typed: string | undefined;
  onType(text: string): void;
}

function Cell({ field: { key, title }, row, open, typed, onType }: CellProps) {
  const words = useMessages().imports;
  const said = row.issues.filter(({ field }) => field === key).map(({ message }) => message);
  const text = typed ?? row.cells[key] ?? '';
  if (!open) {
    return (
      <div className="k-staged-cell">
        <span>{title}</span>
        <span>{text || '–'}</span>
      </div>
    );
  }
  return (
    <TextInput
      size="md"
      label={title}
      aria-label={words.cellOf(title, row.row)}
      value={text}
      error={said.length > 0 ? said.join(' ') : null}
      maxLength={2000}
      autoComplete="off"
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}
