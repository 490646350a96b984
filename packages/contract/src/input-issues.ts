import type { InputIssue } from '@kompeten/domain';
import type { z } from 'zod';

/** The faults of a refused input in the form that both the API and the screens understand. */
export function inputIssues(error: z.core.$ZodError, input: unknown): InputIssue[] {
  return error.issues.flatMap((issue) => issuesOf(issue, valueAt(input, issue.path) === undefined));
}

function issuesOf(issue: z.core.$ZodIssue, absent: boolean): InputIssue[] {
  const pointer = pointerOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key]), code: issue.code }));
    case 'too_small':
      return [{ pointer, code: issue.code, minimum: Number(issue.minimum), ...asking(issue.origin) }];
    case 'too_big':
      return [{ pointer, code: issue.code, maximum: Number(issue.maximum) }];
    case 'invalid_value':
      return [{ pointer, code: absent ? 'required' : issue.code, values: issue.values.map(String) }];
    case 'invalid_type':
      return [{ pointer, code: absent ? 'required' : issue.code, ...(!absent && asking(issue.expected)) }];
    default:
      return [{ pointer, code: codeIn(issue.message) ?? issue.code }];
  }
}

/** A whole number is asked by its format, once what was given is a number at all. */
const asking = (what: string): Pick<InputIssue, 'asked'> =>
  what === 'number' || what === 'int' ? { asked: what } : {};

/** The address of a value inside a document (RFC 6901). */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input);

/** Schemas of the domain give their own code as the message; zod's own sentences are none. */
const codeIn = (message: string): string | undefined => (/^[a-z][a-z0-9_.]*$/.test(message) ? message : undefined);
