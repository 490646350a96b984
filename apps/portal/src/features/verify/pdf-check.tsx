import { ToneIcon, useLocale } from '@kompeten/ui';
import { type DragEvent, lazy, Suspense, useState } from 'react';
import { useCall } from '../../lib/call.ts';
import { usePortal } from '../../lib/words.ts';

const PdfResult = lazy(async () => ({ default: (await import('./pdf-result.tsx')).PdfResult }));

/** Drop or choose a PDF, and see what it is. */
export function PdfCheck() {
  const words = usePortal().pdf;
  const locale = useLocale();
  const [name, setName] = useState('');
  const check = useCall(async (file: File) => (await import('./check-pdf.ts')).checkPdf(file, locale));
  const { state } = check;
  const take = (file: File | undefined) => {
    if (!file) return;
    setName(file.name);
    void check.run(file);
  };
  if (state.kind === 'done' && state.answer.kind === 'checked') {
    return (
      <Suspense fallback={<p role="status">{words.checking(name)}</p>}>
        <PdfResult name={name} result={state.answer.result} onAnother={check.reset} />
      </Suspense>
    );
  }
  const refusal = state.kind === 'done' && state.answer.kind === 'refused' ? state.answer.sentence : null;
  const message = state.kind === 'failed' ? words.notSent : refusal;
  return (
    <DropZone onFile={take}>
      <div role="status">
        {state.kind === 'pending' ? words.checking(name) : null}
        {message ? (
          <p className="p-error">
            <ToneIcon tone="bad" /> {message}
          </p>
        ) : null}
      </div>
    </DropZone>
  );
}

function DropZone({ onFile, children }: { onFile(file: File | undefined): void; children: React.ReactNode }) {
  const words = usePortal().pdf;
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
        id="pdf-file"
        type="file"
        accept="application/pdf,.pdf"
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <label className="p-button p-button-outline" htmlFor="pdf-file">
        {words.choose}
      </label>
      <span className="p-drop-hint">{words.drop}</span>
      <p className="p-small">{words.kept}</p>
      {children}
    </div>
  );
}
