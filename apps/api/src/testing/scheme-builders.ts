import type { SignedIn } from './builders.ts';
import { signedIn } from './builders.ts';
import { ImportDesk } from './import-desk.ts';
import type { TestApi } from './test-api.ts';

/** Schemes from the rows of a sheet, its heading first; answers who brought them. */
export async function schemesFrom(api: TestApi, rows: string[][]): Promise<SignedIn> {
  const certifier = await signedIn(api, { role: 'certification_manager' });
  const desk = ImportDesk.of(api, certifier, { kind: 'schemes' });
  await desk.confirm(await desk.read(rows));
  return certifier;
}
