import type { ImportKind } from '@kompeten/domain';
import type { KindOfImport } from '../import-kind.ts';
import { centres } from './centres.ts';
import { cooperatives } from './cooperatives.ts';
import { curricula } from './curricula.ts';
import { enrolments } from './enrolments.ts';
import { instructors } from './instructors.ts';
import { rooms } from './rooms.ts';
import { schemes } from './schemes.ts';
import { sessions } from './sessions.ts';
import { standards } from './standards.ts';

/** Everything that can be imported; a new kind is a line here. */
export const kinds: Readonly<Record<ImportKind, KindOfImport>> = {
  ...{ cooperatives, centres, rooms, instructors },
  ...{ standards, schemes, curricula, enrolments, sessions },
};
