import 'fake-indexeddb/auto';
import { expect, it } from '@jest/globals';
import { randomBytes, vaultKeys } from '../vault/sealed.ts';
import { openAssessmentDisk, openVisitDisk } from '../vault/vault-disk.ts';
import { SealedVisits } from './sealed-visits.ts';
import { aDraft } from './testing.ts';

it('a draft that the disk has damaged is named, takes no other with it, and goes when it is thrown away', async () => {
  const account = 'damaged draft';
  const [visitDisk, assessmentDisk] = [await openVisitDisk(account), await openAssessmentDisk(account)];
  const drafts = new SealedVisits({ visitDisk, assessmentDisk, keys: await vaultKeys(randomBytes(32)) });
  const [lost, kept] = [aDraft(), aDraft([], 'Yang lain')];
  for (const draft of [lost, kept]) await drafts.keep(draft);
  const record = await visitDisk.get('drafts', lost.id);
  if (!record) throw new Error('nothing was written');
  await visitDisk.put('drafts', { ...record, data: new ArrayBuffer(record.data.byteLength) }, lost.id);
  expect([await drafts.damaged(), await drafts.all()]).toEqual([[lost.id], [kept]]);
  await drafts.remove({ id: lost.id, photos: [] });
  expect([await drafts.damaged(), await drafts.all()]).toEqual([[], [kept]]);
});
