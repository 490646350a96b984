import { useFieldMessages } from '@kompeten/ui';
import { useEffect, useRef } from 'react';

/** One fault of a form: the sentence, and the field it belongs to where there is one. */
export interface FormFault {
  field?: string;
  message: string;
}

/** All faults of a form at its head, each leading to its field; takes the focus when they change. Of plain parts, for the lock too. */
export function ErrorSummary({ faults }: { faults: readonly FormFault[] }) {
  const words = useFieldMessages().shell.form;
  const box = useRef<HTMLElement>(null);
  const key = faults.map((fault) => fault.message).join('\n');
  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);
  if (faults.length === 0) return null;
  return (
    <section ref={box} tabIndex={-1} role="alert" className="k-error-summary" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{words.problem}</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={`${field}:${message}`}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </section>
  );
}
