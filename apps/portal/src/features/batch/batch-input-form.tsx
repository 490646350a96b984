import { type DragEvent, type FormEvent, useState } from 'react';
import { useBatch } from './batch-words.ts';
import type { BatchInput } from './take-input.ts';

const ACCEPTED = '.xlsx,.csv,.txt,.zip,.pdf,application/pdf';

interface BatchInputFormProps {
  /** What was pasted, and is kept until it was answered and is wanted no more. */
  text: string;
  onType(text: string): void;
  busy: boolean;
  onInput(input: BatchInput): void;
}

/** Two ways in: a field to paste into, and a place for files. */
export function BatchInputForm({ text, onType, busy, onInput }: BatchInputFormProps) {
  const words = useBatch();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onInput({ text });
  };
  return (
    <div className="p-two">
      <form className="p-card p-batch" onSubmit={submit}>
        <label htmlFor="codes">{words.paste}</label>
        <p className="p-small" id="codes-hint">
          {words.pasteHint}
        </p>
        <textarea
          id="codes"
          rows={9}
          required
          spellCheck={false}
          autoComplete="off"
          aria-describedby="codes-hint"
          value={text}
          onChange={(changed) => onType(changed.currentTarget.value)}
        />
        <button type="submit" className="p-button" disabled={busy}>
          {words.check}
        </button>
      </form>
      <section className="p-card" aria-labelledby="files-title">
        <h2 id="files-title">{words.filesTitle}</h2>
        <Files busy={busy} onFiles={(files) => onInput({ files })} />
      </section>
    </div>
  );
}

function Files({ busy, onFiles }: { busy: boolean; onFiles(files: readonly File[]): void }) {
  const words = useBatch();
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!busy) onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same
    <div
      className="p-drop"
      data-over={over || undefined}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        className="k-visually-hidden"
        id="batch-files"
        type="file"
        multiple
        accept={ACCEPTED}
        disabled={busy}
        aria-describedby="files-hint"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <label className="p-button p-button-outline" htmlFor="batch-files">
        {words.choose}
      </label>
      <span className="p-drop-hint">{words.drop}</span>
      <p className="p-small" id="files-hint">
        {words.filesHint}
      </p>
    </div>
  );
}
