import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/**
 * Where an import stands: uploaded, being read into the staging area, ready to be looked at, being carried out, carried
 * out, being taken back, taken back; failed where the file could not be read, discarded where nobody wants it.
 */
export const ImportStatus = z.enum([
  'uploaded',
  'staging',
  'staged',
  'applying',
  'applied',
  'undoing',
  'undone',
  'failed',
  'discarded',
]);
/** Where an import stands. */
export type ImportStatus = z.output<typeof ImportStatus>;

/** What moves an import on. */
export const ImportEvent = z.enum([
  'match',
  'read',
  'fail',
  'confirm',
  'apply',
  'reconsider',
  'undo',
  'restore',
  'discard',
]);
/** What moves an import on. */
export type ImportEvent = z.output<typeof ImportEvent>;

/** The life of an import; nothing is changed before it is confirmed, and what was changed can be taken back. */
export const importMachine = {
  uploaded: { match: 'staging', discard: 'discarded' },
  staging: { read: 'staged', fail: 'failed' },
  staged: { match: 'staging', confirm: 'applying', discard: 'discarded' },
  applying: { apply: 'applied', reconsider: 'staged' },
  applied: { undo: 'undoing' },
  undoing: { restore: 'undone', fail: 'applied' },
  undone: {},
  failed: { match: 'staging', discard: 'discarded' },
  discarded: {},
} as const satisfies Machine<ImportStatus, ImportEvent>;

/** The states in which a machine works and a person waits. */
export const importsAtWork: readonly ImportStatus[] = ['staging', 'applying', 'undoing'];
