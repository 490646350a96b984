/** The page on which anybody applies for a cohort. */
export const applyAddress = (cohortId: string): string => `${window.location.origin}/pelatihan/${cohortId}`;

/** The page on which the result of a cohort is announced. */
export const resultAddress = (cohortId: string): string => `${applyAddress(cohortId)}/hasil`;
