import { type FieldPerson, trainingStatuses } from '@kompeten/domain';
import type { SheetRow } from './sheet-table.ts';

/** The people of a kit who are in training, in the order of the list, as lines of a sheet. */
export const kitRows = (people: readonly FieldPerson[]): SheetRow[] =>
  people
    .filter(({ status }) => trainingStatuses.includes(status))
    .sort((one, other) => one.rosterNumber - other.rosterNumber)
    .map(({ enrolmentId, rosterNumber, fullName }) => ({ id: enrolmentId, name: `${rosterNumber}. ${fullName}` }));
