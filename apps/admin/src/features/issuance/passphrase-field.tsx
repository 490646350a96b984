import { useMessages } from '@kompeten/ui';
import { PasswordInput } from '@mantine/core';
import { type RefObject, useRef, useState } from 'react';

/** A field whose content is in no state of the page: it is taken out once, and the field is empty. */
export interface PassphraseEntry {
  input: RefObject<HTMLInputElement | null>;
  missing: boolean;
  /** What was typed; null where nothing was, which the field then says. */
  take(): string | null;
}

export function usePassphrase(): PassphraseEntry {
  const input = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const take = () => {
    const typed = input.current?.value ?? '';
    setMissing(typed === '');
    if (typed === '') input.current?.focus();
    if (input.current) input.current.value = '';
    return typed === '' ? null : typed;
  };
  return { input, missing, take };
}

/** Asks an official for the passphrase of their own certificate; no browser is to keep it. */
export function PassphraseField({ entry: { input, missing } }: { entry: PassphraseEntry }) {
  const words = useMessages().officialSigning;
  return (
    <PasswordInput
      ref={input}
      id="passphrase"
      label={words.passphrase}
      description={words.passphraseHint}
      error={missing ? words.passphraseMissing : undefined}
      autoComplete="off"
      spellCheck={false}
      maxLength={128}
      required
      withAsterisk={false}
    />
  );
}
