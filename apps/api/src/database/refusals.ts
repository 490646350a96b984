import { DomainError } from '@kompeten/domain';
import { constraintCodes } from './constraint-codes.ts';

interface DatabaseRefusal {
  code: string;
  constraint?: string;
}

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/** Whether the database asks to try the same transaction again. */
export function isRetryable(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal?.code === SERIALIZATION_FAILURE || refusal?.code === DEADLOCK;
}

/** Codes of PostgreSQL and of the network that mean: not at this moment. */
const UNAVAILABLE = /^(08|57P0|53300|55000|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/;
const CONNECTION_LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** Whether the database could not be reached, or left in the middle. */
export function isUnavailable(error: unknown): boolean {
  const lost = error instanceof Error && CONNECTION_LOST.test(error.message);
  return lost || UNAVAILABLE.test(refusalOf(error)?.code ?? '');
}

/** The refusal that a violated constraint stands for; anything else stays what it is and becomes a 500. */
export function toDomainError(error: unknown): unknown {
  if (isUnavailable(error)) return new DomainError('server.unavailable');
  const constraint = refusalOf(error)?.constraint;
  const code = constraint === undefined ? undefined : constraintCodes[constraint];
  return code ? new DomainError(code) : error;
}

function refusalOf(error: unknown): DatabaseRefusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const inner = 'driverError' in error ? error.driverError : error;
  return typeof inner === 'object' && inner !== null && 'code' in inner && typeof inner.code === 'string'
    ? { code: inner.code, ...('constraint' in inner && { constraint: String(inner.constraint) }) }
    : undefined;
}
