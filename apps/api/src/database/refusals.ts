import { types } from 'node:util';
import { DomainError } from '@kompeten/domain';
import {
  CannotExecuteNotConnectedError,
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';
import { constraintCodes } from './constraint-codes.ts';

interface DatabaseRefusal {
  code: string;
  constraint?: string;
  severity?: string;
  syscall?: string;
}

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

/** Whether the database asks to try the same transaction again. */
export function isRetryable(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal?.code === SERIALIZATION_FAILURE || refusal?.code === DEADLOCK;
}

/** Conditions of PostgreSQL: the connection broke, the server shuts down, crashed or is starting, or has no place left. */
const SERVER_GONE = /^(08|57P0|53300)/;
/** A database that lets nobody in refuses with this condition, and ends the connection; commands of ours may fail with it too. */
const LETS_NOBODY_IN = '55000';
/** What the network says of a server that is not there, or not any more. */
const NETWORK =
  /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOTCONN|E(HOST|NET)(UNREACH|DOWN)|ERR_(SOCKET_CLOSED|STREAM_(DESTROYED|WRITE_AFTER_END)))/;
/** What pg and its pool say without a code. */
const CONNECTION_LOST =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|There was an error establishing an SSL connection|Driver not Connected)/;
/** TypeORM gives a connection that breaks back by itself; whoever is in the middle of a transaction then hears that it was given back. */
const GIVEN_BACK = [
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
  CannotExecuteNotConnectedError,
];

/** Whether the database could not be reached, or left in the middle: the same may be asked again when it is back. */
export function isUnavailable(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  if (error instanceof QueryFailedError) return isUnavailable(error.driverError);
  // Of a server with several addresses each one tells its own.
  if ('errors' in error && Array.isArray(error.errors))
    return error.errors.length > 0 && error.errors.every(isUnavailable);
  const { code, severity, syscall } = refusalOf(error) ?? { code: '' };
  if (SERVER_GONE.test(code) || NETWORK.test(code)) return true;
  if (code === LETS_NOBODY_IN) return severity === 'FATAL';
  // A socket of a server on this machine, which is a file, is not there.
  if (code === 'ENOENT') return syscall === 'connect';
  return CONNECTION_LOST.test(error.message) || GIVEN_BACK.some((kind) => error instanceof kind);
}

/** The refusal that a violated constraint stands for; anything else stays what it is and becomes a 500. */
export function toDomainError(error: unknown): unknown {
  if (isUnavailable(error)) return new DomainError('server.unavailable');
  const constraint = refusalOf(error)?.constraint;
  const code = constraint === undefined ? undefined : constraintCodes[constraint];
  return code ? new DomainError(code) : error;
}

function refusalOf(error: unknown): DatabaseRefusal | undefined {
  if (!types.isNativeError(error)) return undefined;
  const inner = 'driverError' in error ? error.driverError : error;
  if (typeof inner !== 'object' || inner === null || !('code' in inner) || typeof inner.code !== 'string')
    return undefined;
  return {
    code: inner.code,
    ...('constraint' in inner && { constraint: String(inner.constraint) }),
    ...('severity' in inner && { severity: String(inner.severity) }),
    ...('syscall' in inner && { syscall: String(inner.syscall) }),
  };
}
