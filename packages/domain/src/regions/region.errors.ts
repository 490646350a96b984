/** Refusals about regions. */
export type RegionErrors = { 'region.unknown': { regionCode: string } };
