import { type DragEvent, type ReactNode, useState } from 'react';

interface DropZoneProps {
  id: string;
  /** What the system's dialogue offers. */
  accept: string;
  words: { choose: string; drop: string; kept: string };
  onFile(file: File | undefined): void;
  children: ReactNode;
}

/** A place to drop a file on, and a button that chooses one. */
export function DropZone({ id, accept, words, onFile, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
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
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <label className="p-button p-button-outline" htmlFor={id}>
        {words.choose}
      </label>
      <span className="p-drop-hint">{words.drop}</span>
      <p className="p-small">{words.kept}</p>
      {children}
    </div>
  );
}
