import { contract } from '@kompeten/contract';
import type { Official } from './demo-office.ts';

const LOOK_MS = 200;

/** Waits until an import has come so far. */
export async function arrive(admin: Official, importId: string, status: string): Promise<void> {
  for (;;) {
    const found = await admin.call(contract.getImport, { params: { importId } });
    if (found.status === status) return;
    if (found.failure) throw new Error(`The import failed: ${found.failure.code}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
