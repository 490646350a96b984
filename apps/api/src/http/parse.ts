import { DomainError, type InputIssue } from '@kompeten/domain';
import type { z } from 'zod';

/** Parses a part of a request by its schema; every fault is named with a pointer to its field. */
export function parsePart(schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema || (value === undefined && schema.safeParse(undefined).success)) return undefined;
  const result = schema.safeParse(value ?? {});
  if (result.success) return result.data;
  throw new DomainError('request.invalid', { issues: result.error.issues.flatMap((issue) => issuesOf(issue)) });
}

/** The faults of a parsed value in the form that screens understand. */
export function issuesOf(issue: z.core.$ZodIssue): InputIssue[] {
  const pointer = pointerOf(issue.path);
  const code = codeOf(issue);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key]), code }));
  if (issue.code === 'too_small') return [{ pointer, code, minimum: Number(issue.minimum) }];
  if (issue.code === 'too_big') return [{ pointer, code, maximum: Number(issue.maximum) }];
  if (issue.code === 'invalid_value') return [{ pointer, code, values: issue.values.map(String) }];
  return [{ pointer, code }];
}

/** The address of a value inside a document (RFC 6901). */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Schemas of the domain give their own code as the message, `nik_malformed`; zod's sentences are none. */
function codeOf({ code, message }: z.core.$ZodIssue): string {
  if (message.endsWith('received undefined')) return 'required';
  return /^[a-z][a-z0-9_]*$/.test(message) ? message : code;
}
