import { ToneIcon, useLocale } from '@kompeten/ui';
import { lazy, Suspense, useState } from 'react';
import { useCall } from '../../lib/call.ts';
import { usePortal } from '../../lib/words.ts';
import { DropZone } from './drop-zone.tsx';

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
    <DropZone id="pdf-file" accept="application/pdf,.pdf" words={words} onFile={take}>
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
