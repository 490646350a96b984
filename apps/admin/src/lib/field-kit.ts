import { useQuery } from '@tanstack/react-query';
import { fieldKitQuery } from './device/field-query.ts';

/** What a device takes along of a cohort, with where it was read; asked anew whenever a sheet is opened. */
export const useFieldKit = (cohortId: string) => useQuery(fieldKitQuery(cohortId));
