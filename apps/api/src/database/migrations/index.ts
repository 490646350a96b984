import type { Migration } from '../migration.ts';
import * as steps from './steps.ts';

/** Every step of the schema, in the order of their names; a new one is named in `steps.ts`. */
export const migrations: readonly Migration[] = Object.values(steps).sort((one, other) =>
  one.name < other.name ? -1 : 1,
);
