import type { z } from 'zod';
import { DomainError } from '../kernel/domain-error.ts';

/** Reads a statement closely; a faulty one is refused for itself, with the faults named. */
export function readStatement<T>(schema: z.ZodType<T>, sent: unknown): T | DomainError {
  const read = schema.safeParse(sent);
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path, code }) => ({
    pointer: path.map((key) => `/${String(key)}`).join(''),
    code,
  }));
  return new DomainError('request.invalid', { issues });
}

/** The refusal that a check throws, or null where it passes. */
export function refusalOf(check: () => void): DomainError | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
