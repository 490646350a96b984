import { inputIssues, Problem } from '@kompeten/contract';
import type { InputIssue } from '@kompeten/domain';
import { useForm } from '@mantine/form';
import { type FormEvent, useRef, useState } from 'react';
import type { z } from 'zod';
import type { FormFault } from '../components/error-summary.tsx';
import { useExplain, useExplainIssue } from './explain.ts';
import { bodyOf, withoutSecret } from './form-values.ts';
import { useUnsaved } from './unsaved.ts';
import { useTypedBack } from './use-typed.ts';

type Values = Record<string, unknown>;

/** A JSON pointer as the name of a field: `/person/fullName` is `person.fullName`. */
export const fieldOf = (pointer: string) => pointer.replace(/^\//, '').replaceAll('/', '.');

const named = (label: string | undefined, message: string) => (label ? `${label}: ${message}` : message);

/** Shows what is wrong, at the fields and in the summary; refusals of the API like those of the schema. */
function useFaults(setErrors: (errors: Record<string, string>) => void, place: string) {
  const explain = useExplain();
  const explainIssue = useExplainIssue();
  const [faults, setFaults] = useState<FormFault[]>([]);
  const labels = useRef(new Map<string, string>());
  const showIssues = (issues: readonly InputIssue[]) => {
    const found = issues.map((issue) => ({ field: fieldOf(issue.pointer), message: explainIssue(issue) }));
    setErrors(Object.fromEntries(found.map(({ field, message }) => [field, message])));
    setFaults(
      found.map(({ field, message }) => ({ field: place + field, message: named(labels.current.get(field), message) })),
    );
  };
  const showError = (error: unknown) => {
    if (error instanceof Problem && error.issues.length > 0) showIssues(error.issues);
    else setFaults([{ message: explain(error) }]);
  };
  return { faults, labels, showIssues, showError, clear: () => setFaults([]) };
}

interface BodyFormSettings<S extends z.ZodType> {
  /** The schema of the endpoint's body; the form knows no rules of its own. */
  body: S;
  initialValues: z.input<S> & Values;
  /** Put before the ids of the fields where several forms of a page ask for the same thing. */
  place?: string;
  /** Whether nobody is asked before what was typed is left: it is secret, or kept elsewhere already. */
  fleeting?: boolean;
  /** The path of a field whose value is never kept: a password, or `person.identity.value`. */
  secret?: string;
  onSubmit(values: z.input<S>): Promise<unknown>;
}

/**
 * A form over the body of an endpoint: checked by its schema before anything is sent,
 * refusals of the API shown at the field they point to, everything else in the summary.
 */
export function useBodyForm<S extends z.ZodType>(settings: BodyFormSettings<S>) {
  const { body, initialValues, onSubmit, place = '', fleeting = false } = settings;
  const [pending, setPending] = useState(false);
  const form = useForm<Values>({ initialValues, clearInputErrorOnChange: true });
  const send = useSending(form, fleeting);
  useKeeping(form, fleeting ? null : `${place} ${Object.keys(initialValues)}`, settings.secret);
  const { faults, labels, showIssues, showError, clear } = useFaults(form.setErrors, place);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const values = bodyOf(body, form.getValues());
    const parsed = body.safeParse(values);
    if (!parsed.success) return showIssues(inputIssues(parsed.error, values));
    form.clearErrors();
    clear();
    setPending(true);
    await send(() => onSubmit(values as z.input<S>))
      .catch(showError)
      .finally(() => setPending(false));
  };
  /** Everything an input needs: label, value, change, error, and the id that the summary leads to. */
  const field = (name: string, label: string) => {
    labels.current.set(name, label);
    return { ...form.getInputProps(name), label, id: place + name, name };
  };
  return { form, faults, pending, field, formProps: { onSubmit: submit, noValidate: true } };
}

type Form = Pick<ReturnType<typeof useForm<Values>>, 'isDirty' | 'resetDirty' | 'getValues' | 'setValues'>;

/** Keeps what was typed beyond the lock and the end of a session, but for what is secret; also what is just being sent. */
function useKeeping(form: Form, name: string | null, secret = ''): void {
  useTypedBack<Values>({
    name: () => `form ${name}`,
    read: () => (name !== null && form.isDirty() ? withoutSecret(form.getValues(), secret) : undefined),
    giveBack: (typed) => form.setValues(typed),
  });
}

/** Has a person asked before they leave what they typed, until it is sent; what sends it may lead to another page. */
function useSending(form: Form, fleeting: boolean) {
  const sending = useRef(false);
  useUnsaved(() => !fleeting && !sending.current && form.isDirty());
  return async (send: () => Promise<unknown>) => {
    sending.current = true;
    try {
      await send();
      form.resetDirty(form.getValues());
    } finally {
      sending.current = false;
    }
  };
}
