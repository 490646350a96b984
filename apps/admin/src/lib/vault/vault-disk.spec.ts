import 'fake-indexeddb/auto';
import { describe, expect, it } from '@jest/globals';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, unwrap } from 'idb';
import { SealedVisits } from '../visits/sealed-visits.ts';
import { aDraft } from '../visits/testing.ts';
import { randomBytes, vaultKeys } from './sealed.ts';
import { openAssessmentDisk, openVisitDisk, type VaultDisk } from './vault-disk.ts';

/** The browser closes the database under an open page. */
async function closeByItself(disk: VaultDisk): Promise<void> {
  const database = unwrap(await disk.opened());
  const closed = new Promise((resolve) => database.addEventListener('close', resolve));
  forceCloseDatabase(database as never);
  await closed;
}

describe('a database that the browser has closed by itself', () => {
  it('is opened anew, and what was entered before and after is there', async () => {
    const disks = { visitDisk: await openVisitDisk('closed'), assessmentDisk: await openAssessmentDisk('closed') };
    const drafts = new SealedVisits({ ...disks, keys: await vaultKeys(randomBytes(32)) });
    const [before, after] = [aDraft(), aDraft([], 'Sesudahnya')];
    await drafts.keep(before);
    await closeByItself(disks.visitDisk);
    await drafts.keep(after);
    expect(await Promise.all([before, after].map(({ id }) => drafts.get(id)))).toEqual([before, after]);
  });

  it('and cleared away is not begun again under the page: what it holds is said not to be kept', async () => {
    const visitDisk = await openVisitDisk('cleared');
    const assessmentDisk = await openAssessmentDisk('cleared');
    const drafts = new SealedVisits({ visitDisk, assessmentDisk, keys: await vaultKeys(randomBytes(32)) });
    await drafts.keep(aDraft());
    await closeByItself(visitDisk);
    await deleteDB('kompeten-visits-cleared');
    await expect(drafts.keep(aDraft())).rejects.toThrow();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('kompeten-visits-cleared');
  });
});
