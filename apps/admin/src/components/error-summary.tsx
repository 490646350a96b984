import { useMessages } from '@kompeten/ui';
import { Title } from '@mantine/core';
import { useEffect, useRef } from 'react';

/** One fault of a form: the sentence, and the field it belongs to where there is one. */
export interface FormFault {
  field?: string;
  message: string;
}

/** All faults of a form at its head, each leading to its field; takes the focus when they change. */
export function ErrorSummary({ faults }: { faults: readonly FormFault[] }) {
  const words = useMessages().shell.form;
  const box = useRef<HTMLElement>(null);
  const key = faults.map((fault) => fault.message).join('\n');
  useEffect(() => {
    if (key) box.current?.focus();
  }, [key]);
  if (faults.length === 0) return null;
  return (
    <section ref={box} tabIndex={-1} role="alert" className="k-error-summary" aria-labelledby="error-summary-title">
      <Title order={2} size="h4" id="error-summary-title">
        {words.problem}
      </Title>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={`${field}:${message}`}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </section>
  );
}
