import type { ImportKind } from '@kompeten/domain';
import type { KindOfImport } from '../import-kind.ts';
import { centres } from './centres.ts';
import { competencyUnits } from './competency-units.ts';
import { cooperatives } from './cooperatives.ts';
import { curricula } from './curricula.ts';
import { enrolments } from './enrolments.ts';
import { instructors } from './instructors.ts';
import { rooms } from './rooms.ts';
import { sessions } from './sessions.ts';

/** Everything that can be imported; a new kind is a line here. */
export const kinds: Readonly<Record<ImportKind, KindOfImport>> = {
  ...{ cooperatives, centres, rooms, instructors },
  ...{ competency_units: competencyUnits, curricula, enrolments, sessions },
};
