import { inputIssues, Problem } from '@kompeten/contract';
import type { InputIssue } from '@kompeten/domain';
import { useForm } from '@mantine/form';
import { type FormEvent, useRef, useState } from 'react';
import type { z } from 'zod';
import type { FormFault } from '../components/error-summary.tsx';
import { useExplain, useExplainIssue } from './explain.ts';

import { withoutEmpty } from './without-empty.ts';

type Values = Record<string, unknown>;

/** A JSON pointer as the name of a field: `/person/fullName` is `person.fullName`. */
export const fieldOf = (pointer: string) => pointer.replace(/^\//, '').replaceAll('/', '.');

const named = (label: string | undefined, message: string) => (label ? `${label}: ${message}` : message);

interface BodyFormSettings<S extends z.ZodType> {
  /** The schema of the endpoint's body; the form knows no rules of its own. */
  body: S;
  initialValues: z.input<S> & Values;
  onSubmit(values: z.input<S>): Promise<unknown>;
}

/**
 * A form over the body of an endpoint: checked by its schema before anything is sent,
 * refusals of the API shown at the field they point to, everything else in the summary.
 */
export function useBodyForm<S extends z.ZodType>({ body, initialValues, onSubmit }: BodyFormSettings<S>) {
  const explain = useExplain();
  const explainIssue = useExplainIssue();
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [pending, setPending] = useState(false);
  const labels = useRef(new Map<string, string>());
  const form = useForm<Values>({ initialValues, validateInputOnBlur: false, clearInputErrorOnChange: true });
  const showIssues = (issues: readonly InputIssue[]) => {
    const found = issues.map((issue) => ({ field: fieldOf(issue.pointer), message: explainIssue(issue) }));
    form.setErrors(Object.fromEntries(found.map(({ field, message }) => [field, message])));
    setFaults(found.map(({ field, message }) => ({ field, message: named(labels.current.get(field), message) })));
  };
  const showError = (error: unknown) => {
    if (error instanceof Problem && error.issues.length > 0) showIssues(error.issues);
    else setFaults([{ message: explain(error) }]);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const values = withoutEmpty(form.getValues());
    const parsed = body.safeParse(values);
    if (!parsed.success) return showIssues(inputIssues(parsed.error, values));
    form.clearErrors();
    setFaults([]);
    setPending(true);
    await onSubmit(values as z.input<S>)
      .catch(showError)
      .finally(() => setPending(false));
  };
  return {
    form,
    faults,
    pending,
    formProps: { onSubmit: submit, noValidate: true },
    /** Everything an input needs: label, value, change, error, and the id that the summary leads to. */
    field: (name: string, label: string) => {
      labels.current.set(name, label);
      return { ...form.getInputProps(name), label, id: name, name };
    },
  };
}
