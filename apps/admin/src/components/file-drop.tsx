import { useFieldMessages } from '@kompeten/ui';
import { type DragEvent, useId, useState } from 'react';

interface FileDropProps {
  label: string;
  hint?: string;
  /** As the input's `accept`: `.xlsx,.csv`. */
  accept: string;
  error?: string | null;
  disabled?: boolean;
  onFile(file: File): void;
}

/**
 * A file dropped or chosen; a plain file input underneath, so that keyboards and phones work as they always do.
 * Its button is ours, because the browser's own speaks the browser's language.
 */
export function FileDrop({ label, hint, accept, error, disabled, onFile }: FileDropProps) {
  const id = useId();
  const words = useFieldMessages().shell.file;
  const [over, setOver] = useState(false);
  const [name, setName] = useState<string | null>(null);
  const take = (file: File | undefined) => {
    if (!file || disabled) return;
    setName(file.name);
    onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the input inside does the same
    <div
      className="k-file-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p id={`${id}-label`} className="k-file-label">
        {label}
      </p>
      {hint ? <p id={`${id}-hint`}>{hint}</p> : null}
      <input
        id={id}
        className="k-visually-hidden"
        type="file"
        aria-labelledby={`${id}-label ${id}-choose`}
        accept={accept}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => take(event.currentTarget.files?.[0])}
      />
      <div className="k-file-choice">
        <label id={`${id}-choose`} htmlFor={id} className="k-file-button" data-disabled={disabled || undefined}>
          {words.choose}
        </label>
        <span>{name ? words.chosen(name) : words.drop}</span>
      </div>
      {error ? <p className="k-field-error">{error}</p> : null}
    </div>
  );
}
