import { useMessages } from '@kompeten/ui';
import { PasswordInput } from '@mantine/core';
import { type RefObject, useRef, useState } from 'react';

/** A field whose content is in no state of the page: it is taken out at once, the field is empty, and it is given away once. */
export interface PassphraseEntry {
  input: RefObject<HTMLInputElement | null>;
  missing: boolean;
  /** Takes out what was typed; false where nothing was, which the field then says. */
  keep(): boolean;
  /** Gives away what was taken out, and forgets it. */
  release(): string | null;
}

export function usePassphrase(): PassphraseEntry {
  const input = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const kept = useRef<string | null>(null);
  const keep = () => {
    kept.current = input.current?.value || null;
    setMissing(kept.current === null);
    if (kept.current === null) {
      input.current?.focus({ preventScroll: true });
      input.current?.scrollIntoView({ block: 'center' });
    }
    if (input.current) input.current.value = '';
    return kept.current !== null;
  };
  const release = () => {
    const passphrase = kept.current;
    kept.current = null;
    return passphrase;
  };
  return { input, missing, keep, release };
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
      maw="28rem"
      required
      withAsterisk={false}
    />
  );
}
