import { useQuery } from '@tanstack/react-query';
import { fieldKitQuery } from './device/field-query.ts';

/** The way to a page asks for the cohort anew; a page that is slower than the answer takes that one and asks no second time. */
const justAskedMs = 30_000;

/** What a page shows of a cohort. */
export const fieldKitOnPage = (cohortId: string) => ({ ...fieldKitQuery(cohortId), staleTime: justAskedMs });

/** What a device takes along of a cohort, with where it was read; asked anew whenever a sheet is opened. */
export const useFieldKit = (cohortId: string) => useQuery(fieldKitOnPage(cohortId));
