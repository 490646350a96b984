import { MOST_EVIDENCE_FILES } from '@kompeten/domain';
import { useId } from 'react';
import { useMine } from '../../lib/mine-words.ts';
import { EVIDENCE_TYPES } from './evidence-files.ts';

interface EvidenceFieldProps {
  files: readonly File[];
  onChange(files: readonly File[]): void;
}

/** Photos and PDFs chosen as a proof; its button is ours, because the browser's own speaks the browser's language. */
export function EvidenceField({ files, onChange }: EvidenceFieldProps) {
  const words = useMine().rights;
  const id = useId();
  return (
    <fieldset className="p-file" aria-describedby={`${id}-hint`}>
      <legend>{words.files}</legend>
      <p className="p-small" id={`${id}-hint`}>
        {words.filesHint}
      </p>
      <input
        id={id}
        className="k-visually-hidden"
        type="file"
        multiple
        accept={EVIDENCE_TYPES}
        onChange={({ currentTarget }) => {
          onChange([...files, ...(currentTarget.files ?? [])].slice(0, MOST_EVIDENCE_FILES));
          currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className="p-button p-button-outline">
        {words.chooseFiles}
      </label>
      <div role="status">
        {files.length > 0 ? <p className="p-small">{words.chosenFiles(files.map(({ name }) => name))}</p> : null}
      </div>
    </fieldset>
  );
}
