import { codeLength } from '@kompeten/domain';
import { type ChangeEvent, type ClipboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useParts } from '../preferences/preferences-provider.tsx';
import type { Tone } from '../status/tone.ts';
import { ToneIcon } from '../status/tone-icon.tsx';
import { type CodeInputState, codeInputState, groupedInput, pastedInput } from './code-input.ts';
import { codeMessage } from './code-message.ts';

interface CodeFieldProps {
  name: string;
  label: string;
  hint: string;
  value: string;
  /** Symbols of the code; verification codes have 16, claim codes 12. */
  length?: number;
  /** Set when somebody tried to go on without a whole code. */
  error?: string | null;
  autoFocus?: boolean;
  /** Where to go with a certificate's number, which is no code. */
  numberWay?: ReactNode;
  onChange(text: string, state: CodeInputState): void;
}

const tones: Partial<Record<CodeInputState['kind'], Tone>> = {
  code: 'good',
  mistyped: 'bad',
  number: 'warn',
  foreign: 'bad',
  too_long: 'bad',
};

/** One big field for a printed code: groups appear as one types, and typing errors are found before anything is sent. */
export function CodeField({
  name,
  label,
  hint,
  value,
  length = codeLength,
  error,
  autoFocus,
  numberWay,
  onChange,
}: CodeFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  const words = useParts().code;
  const state = codeInputState(value, length);
  const tone = error ? 'bad' : tones[state.kind];
  useLayoutEffect(() => {
    if (caret.current !== null) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });
  const put = (text: string, place: number) => {
    caret.current = place;
    onChange(text, codeInputState(text, length));
  };
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const { value: typed, selectionStart } = event.currentTarget;
    const grouped = groupedInput(typed, selectionStart ?? typed.length, length);
    put(grouped.text, grouped.caret);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const { selectionStart, selectionEnd, value: present } = event.currentTarget;
    if (selectionStart !== 0 || selectionEnd !== present.length) return;
    event.preventDefault();
    const text = pastedInput(event.clipboardData.getData('text'), length);
    put(text, text.length);
  };
  return (
    <div className="k-code-field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="k-code-hint">
        {hint}
      </p>
      <input
        ref={input}
        id={id}
        name={name}
        value={value}
        onChange={change}
        onPaste={paste}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the one purpose of the page is this field
        autoFocus={autoFocus}
        aria-describedby={`${id}-hint ${id}-message`}
        aria-invalid={tone === 'bad' || undefined}
        data-tone={tone}
      />
      <p id={`${id}-message`} className="k-code-message" data-tone={tone} aria-live="polite">
        {tone ? <ToneIcon tone={tone} size={18} /> : null}
        <span>
          {error ?? codeMessage(words, state)} {state.kind === 'number' ? numberWay : null}
        </span>
      </p>
    </div>
  );
}
