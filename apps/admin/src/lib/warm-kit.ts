import { connection } from './connection.ts';
import { fieldKitQuery } from './device/field-query.ts';
import { queryClient } from './query.ts';

interface Coming {
  params: { cohortId: string };
  /** Whether the page is only thought of, under a pointer. */
  preload: boolean;
}

/**
 * Asks for the cohort of a sheet while the page itself is still on its way. Without a network it lies on the device, and
 * is waited for, so that the sheet is drawn once.
 */
export async function warmKit({ params, preload }: Coming): Promise<void> {
  if (preload) return;
  const asked = queryClient.prefetchQuery(fieldKitQuery(params.cohortId));
  if (connection() !== 'online') await asked;
}
