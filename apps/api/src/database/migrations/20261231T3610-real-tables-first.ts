// Whatever runs as the owner of the tables looks for them before those that a session makes for itself under the same names.
import type { Migration } from '../migration.ts';

const functions = ['audit_settled_sequence', 'log_rows', 'log_files'];

const searching = (path: string) =>
  functions.map((name) => `alter function ${name}() set search_path = ${path};`).join('\n');

export const realTablesFirst: Migration = {
  name: '20261231T3610-real-tables-first',
  up: searching('public, pg_temp'),
  down: searching('public'),
};
