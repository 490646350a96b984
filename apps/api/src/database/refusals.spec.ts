import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  CannotExecuteNotConnectedError,
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
  TypeORMError,
} from 'typeorm';
import { isUnavailable, toDomainError } from './refusals.ts';

/** What PostgreSQL says, as the driver tells it. */
const told = (code: string, severity = 'ERROR') =>
  Object.assign(new pg.DatabaseError('what the server says', 20, 'error'), { code, severity });
/** What Node says of a socket. */
const socket = (code: string, syscall = 'read') => Object.assign(new Error(`${syscall} ${code}`), { code, syscall });
const wrapped = (cause: Error) => new QueryFailedError('select 1', [], cause);

/** Everything that a server which leaves, is gone or comes back makes pg, its pool and TypeORM throw. */
const gone: readonly (readonly [string, unknown])[] = [
  ...['08000', '08001', '08003', '08004', '08006', '08P01'].map((code) => [`connection ${code}`, told(code)] as const),
  ...['57P01', '57P02', '57P03', '57P04', '57P05'].map((code) => [`server ${code}`, told(code, 'FATAL')] as const),
  ['no place left', told('53300', 'FATAL')],
  ['a database that lets nobody in', told('55000', 'FATAL')],
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'ENOTCONN'].map(
    (code) => [`socket ${code}`, socket(code)] as const,
  ),
  ...['EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN'].map((code) => [`network ${code}`, socket(code)] as const),
  ['a socket that is closed', socket('ERR_SOCKET_CLOSED')],
  ['a socket that was destroyed', socket('ERR_STREAM_DESTROYED')],
  ['a socket that has ended', socket('ERR_STREAM_WRITE_AFTER_END')],
  ['no socket on this machine', socket('ENOENT', 'connect')],
  ['every address of a name', new AggregateError([socket('ECONNREFUSED'), socket('ENETUNREACH')])],
  ['terminated', new Error('Connection terminated')],
  ['terminated unexpectedly', new Error('Connection terminated unexpectedly')],
  ['not connected in time', new Error('Connection terminated due to connection timeout')],
  ['no connection in time', new Error('timeout exceeded when trying to connect')],
  ['the time of a client', new Error('timeout expired')],
  ['a broken client', new Error('Client has encountered a connection error and is not queryable')],
  ['a closed client', new Error('Client was closed and is not queryable')],
  ['an ended pool', new Error('Cannot use a pool after calling end on the pool')],
  ['no TLS', new Error('There was an error establishing an SSL connection')],
  ['TypeORM: wrapped, by code', wrapped(told('57P01', 'FATAL'))],
  ['TypeORM: wrapped, by message', wrapped(new Error('Connection terminated unexpectedly'))],
  ['TypeORM: broke between two statements', new QueryRunnerProviderAlreadyReleasedError()],
  ['TypeORM: broke before the commit', new QueryRunnerAlreadyReleasedError()],
  ['TypeORM: closed', new CannotExecuteNotConnectedError()],
  ['TypeORM: without a pool', new TypeORMError('Driver not Connected')],
];

/** What is somebody's fault and must be told as that. */
const faults: readonly (readonly [string, unknown])[] = [
  ['a unique key', told('23505')],
  ['wrong SQL', told('42601')],
  ['a statement that took too long', told('57014')],
  ['a wrong password', told('28P01', 'FATAL')],
  ['a state that a command needs', told('55000')],
  ['a serialization failure', told('40001')],
  ['a file that is missing', socket('ENOENT', 'open')],
  ['several causes, one of them ours', new AggregateError([socket('ECONNREFUSED'), new TypeError('x')])],
  ['nothing at all', new AggregateError([])],
  ['TypeORM: wrapped', wrapped(told('23503'))],
  ['a bug', new TypeError('Connection is undefined')],
  ['what is no error', 'Connection terminated'],
];

describe('what a database that is away makes others say', () => {
  it.each(gone)('is known: %s', (_, error) => {
    expect(isUnavailable(error)).toBe(true);
    expect(toDomainError(error)).toMatchObject({ code: 'server.unavailable' });
  });

  it.each(faults)('is not taken for it: %s', (_, error) => {
    expect(isUnavailable(error)).toBe(false);
  });
});
