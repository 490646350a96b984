import { useEffect, useRef, useState } from 'react';
import { useTypedBack } from '../lib/use-typed.ts';

interface Choice {
  value: string;
  label: string;
}

interface SearchWordProps {
  id: string;
  value: string;
  initialLabel?: string;
  onChange(value: string): void;
}

/**
 * The word in a field that searches. The kit empties it when the field is left without a choice; here what a person typed stays,
 * is no choice, and takes the place of what was chosen before.
 */
export function useSearchWord({ id, value, initialLabel, onChange }: SearchWordProps) {
  const { word, setWord, typing } = useTypedWord(initialLabel ?? '');
  const [chosen, setChosen] = useState<Choice | null>(() => (initialLabel ? { value, label: initialLabel } : null));
  // The form keeps what was chosen, not what that is called.
  useTypedBack<Choice>({
    name: () => `choice ${id}`,
    read: () => (chosen && chosen.label !== initialLabel ? chosen : undefined),
    giveBack: setChosen,
  });
  const [hasFocus, setHasFocus] = useState(false);
  useEffect(() => {
    if (!chosen) return;
    // A field that is ready for the next choice takes none.
    if (chosen.value !== value) setChosen(null);
    setWord(chosen.value === value ? chosen.label : '');
  }, [chosen, value, setWord]);
  const onBlur = () => {
    setHasFocus(false);
    if (!chosen || word === chosen.label) return;
    if (word === '') return setWord(chosen.label);
    setChosen(null);
    onChange('');
  };
  const pick = (picked: Choice | null) => {
    setChosen(picked);
    setWord('');
  };
  const events = { ...typing, onFocus: () => setHasFocus(true), onBlur };
  return { word, chosen, pick, events, isLeft: !hasFocus && !chosen && word !== '' };
}

/** A word that is a person's: what the kit would write into the field by itself is not taken. */
function useTypedWord(first: string) {
  const [word, setWord] = useState(first);
  const isTyping = useRef(false);
  const typing = {
    searchValue: word,
    onInput: () => {
      isTyping.current = true;
    },
    onSearchChange: (next: string) => {
      if (isTyping.current) setWord(next);
      isTyping.current = false;
    },
  };
  return { word, setWord, typing };
}
