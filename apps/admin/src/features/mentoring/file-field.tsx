import './mentoring.css';
import { placements } from '@kompeten/contract';
import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { api } from '../../lib/api.ts';
import { useExplain } from '../../lib/explain.ts';
import { smallPhoto } from '../../lib/visits/small-photo.ts';
import { fileAddress } from './kept-photos.tsx';

const MOST = 6;

interface FileFieldProps {
  mentorshipId: string;
  label: string;
  hint?: string;
  addLabel: string;
  accept: string;
  ids: readonly string[];
  nameOf(index: number): string;
  removeLabel(index: number): string;
  onChange(ids: string[]): void;
}

/** Photos and papers behind a report; each is kept by the register as soon as it is chosen. */
export function FileField({ mentorshipId, ids, onChange, ...props }: FileFieldProps) {
  const id = useId();
  const explain = useExplain();
  const upload = useMutation({
    mutationFn: async (file: File) =>
      api.call(placements.uploadMentoringFile, {
        params: { mentorshipId },
        file: await smallPhoto(file),
        fileName: file.name,
      }),
    onSuccess: (kept) => onChange([...ids, kept.id]),
  });
  return (
    <fieldset className="k-file-drop">
      <legend className="k-file-label">{props.label}</legend>
      {props.hint ? <Text size="sm">{props.hint}</Text> : null}
      <ErrorSummary faults={upload.error ? [{ message: explain(upload.error) }] : []} />
      <ul className="k-photos">
        {ids.map((fileId, index) => (
          <li key={fileId}>
            <a href={fileAddress(mentorshipId, fileId)} target="_blank" rel="noreferrer">
              <img src={fileAddress(mentorshipId, fileId)} alt={props.nameOf(index + 1)} />
            </a>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={props.removeLabel(index + 1)}
              onClick={() => onChange(ids.filter((other) => other !== fileId))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      {ids.length < MOST ? (
        <div className="k-file-choice">
          <input
            id={id}
            className="k-visually-hidden"
            type="file"
            accept={props.accept}
            disabled={upload.isPending}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) upload.mutate(file);
              currentTarget.value = '';
            }}
          />
          <label htmlFor={id} className="k-file-button" data-disabled={upload.isPending || undefined}>
            {upload.isPending ? '…' : props.addLabel}
          </label>
        </div>
      ) : null}
    </fieldset>
  );
}
