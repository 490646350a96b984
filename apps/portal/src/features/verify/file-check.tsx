import type { Locale } from '@kompeten/messages';
import { ToneIcon, useLocale } from '@kompeten/ui';
import { type ComponentType, Suspense, useState } from 'react';
import { useCall } from '../../lib/call.ts';
import { DropZone } from './drop-zone.tsx';

/** What became of a file: checked, or refused with a sentence that says why. */
export type FileOutcome<R> = { kind: 'checked'; result: R } | { kind: 'refused'; sentence: string };

/** How the answer about a file is shown. */
export interface FileResultProps<R> {
  name: string;
  result: R;
  onAnother(): void;
}

interface FileCheckProps<R> {
  id: string;
  accept: string;
  words: { choose: string; drop: string; kept: string; notSent: string; checking(name: string): string };
  check(file: File, locale: Locale): Promise<FileOutcome<R>>;
  Result: ComponentType<FileResultProps<R>>;
}

/** Drop or choose a file, and see what it is. */
export function FileCheck<R>({ id, accept, words, check, Result }: FileCheckProps<R>) {
  const locale = useLocale();
  const [name, setName] = useState('');
  const call = useCall((file: File) => check(file, locale));
  const { state } = call;
  const take = (file: File | undefined) => {
    if (!file) return;
    setName(file.name);
    void call.run(file);
  };
  if (state.kind === 'done' && state.answer.kind === 'checked') {
    return (
      <Suspense fallback={<p role="status">{words.checking(name)}</p>}>
        <Result name={name} result={state.answer.result} onAnother={call.reset} />
      </Suspense>
    );
  }
  const refusal = state.kind === 'done' && state.answer.kind === 'refused' ? state.answer.sentence : null;
  const message = state.kind === 'failed' ? words.notSent : refusal;
  return (
    <DropZone id={id} accept={accept} words={words} onFile={take}>
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
