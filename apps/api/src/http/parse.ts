import { inputIssues } from '@kompeten/contract';
import { DomainError } from '@kompeten/domain';
import type { z } from 'zod';

/** Parses a part of a request by its schema; every fault is named with a pointer to its field. */
export function parsePart(schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema || (value === undefined && schema.safeParse(undefined).success)) return undefined;
  const input = value ?? {};
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new DomainError('request.invalid', { issues: inputIssues(result.error, input) });
}
