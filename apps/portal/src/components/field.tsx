import type { InputIssue } from '@kompeten/domain';
import { explainIssue } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';
import { createContext, type ReactNode, useContext } from 'react';

/** What is wrong with the form, by the address of each entry. */
export const Faults = createContext<ReadonlyMap<string, InputIssue>>(new Map());

interface Said {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps {
  /** The address of the entry in what is sent; it is the input's id too. */
  pointer: string;
  label: string;
  hint?: string | undefined;
  children(said: Said): ReactNode;
}

/** A label, a hint, an input, and what is wrong with it, said together. */
export function Field({ pointer, label, hint, children }: FieldProps) {
  const locale = useLocale();
  const fault = useContext(Faults).get(pointer);
  const says = [...(hint ? [`${pointer}-hint`] : []), ...(fault ? [`${pointer}-fault`] : [])].join(' ');
  return (
    <div className="p-field">
      <label htmlFor={pointer}>{label}</label>
      {hint ? (
        <p className="p-small" id={`${pointer}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({ id: pointer, 'aria-describedby': says || undefined, 'aria-invalid': fault ? true : undefined })}
      {fault ? (
        <p className="p-error" id={`${pointer}-fault`}>
          {explainIssue(locale, fault)}
        </p>
      ) : null}
    </div>
  );
}
