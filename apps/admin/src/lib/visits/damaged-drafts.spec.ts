import 'fake-indexeddb/auto';
import { describe, expect, it } from '@jest/globals';
import { randomBytes, vaultKeys } from '../vault/sealed.ts';
import { openAssessmentDisk, openVisitDisk } from '../vault/vault-disk.ts';
import { SealedVisits } from './sealed-visits.ts';
import { aDraft } from './testing.ts';
import type { VisitDraft } from './visit-draft.ts';

const photo = { id: '0f0e0d0c-0b0a-4908-8706-050403020100', bytes: 3 };

/** A draft of which much was typed. */
function longDraft(): VisitDraft {
  const draft = aDraft([photo], 'Buku kas "lama"\nberhenti di bulan lalu.');
  const nextSteps = [{ title: 'Buka rekening', dueOn: '2027-01-31' }];
  return { ...draft, values: { ...draft.values, visitedOn: '2026-11-27', place: 'Balai desa', nextSteps } };
}

/** Drafts on a disk that damages them: it changes the bytes of one from the end of a word on. */
async function damagedDrafts(account: string) {
  const [visitDisk, assessmentDisk] = [await openVisitDisk(account), await openAssessmentDisk(account)];
  const drafts = new SealedVisits({ visitDisk, assessmentDisk, keys: await vaultKeys(randomBytes(32)) });
  const damage = async (draft: VisitDraft, word: string, length: number) => {
    const record = await visitDisk.get('drafts', draft.id);
    if (!record) throw new Error('nothing was written');
    const data = new Uint8Array(record.data.slice(0));
    const from = JSON.stringify(draft).indexOf(word) + word.length;
    for (let place = from; place < Math.min(from + length, data.length); place += 1)
      data[place] = (data[place] ?? 0) ^ 0x80;
    await visitDisk.put('drafts', { ...record, data: data.buffer }, draft.id);
  };
  return { drafts, damage };
}

describe('a draft that the disk has damaged', () => {
  it('is named, takes no other with it, and goes with its photos when it is thrown away', async () => {
    const { drafts, damage } = await damagedDrafts('damaged draft');
    const [lost, kept] = [longDraft(), aDraft([], 'Yang lain')];
    await drafts.keep(lost, { add: { id: photo.id, content: new Uint8Array([1, 2, 3]) } });
    await drafts.keep(kept);
    await damage(lost, 'berhenti', 4);
    expect([await drafts.damaged(), await drafts.all()]).toEqual([[lost.id], [kept]]);
    const { photos } = await drafts.remains(lost.id);
    await drafts.remove({ id: lost.id, photos: photos.map((id) => ({ id })) });
    expect([await drafts.damaged(), await drafts.all()]).toEqual([[], [kept]]);
    expect(await drafts.photo(photo.id)).toBeNull();
  });

  it('is read around the damage, which is marked in its text', async () => {
    const { drafts, damage } = await damagedDrafts('damaged text');
    const draft = longDraft();
    await drafts.keep(draft);
    await damage(draft, 'berhenti', 9);
    expect(await drafts.remains(draft.id)).toEqual({
      ...{ mentorshipId: draft.mentorshipId, cooperativeName: draft.cooperativeName, visitedOn: '2026-11-27' },
      ...{ changedAt: draft.changedAt, place: 'Balai desa', findings: 'Buku kas "lama"\nberhenti… lalu.' },
      ...{ nextSteps: ['Buka rekening'], photos: [photo.id] },
    });
  });

  it('is read as far as it goes where its end was lost, and is nothing where all of it was', async () => {
    const { drafts, damage } = await damagedDrafts('damaged end');
    const draft = longDraft();
    await drafts.keep(draft);
    await damage(draft, 'berhenti', 10_000);
    const cut = await drafts.remains(draft.id);
    expect(cut).toMatchObject({ cooperativeName: draft.cooperativeName, nextSteps: [], photos: [], changedAt: null });
    expect(cut.findings).toMatch(/^Buku kas "lama"\nberhenti….{0,8}$/);
    const nothing = { mentorshipId: null, cooperativeName: null, visitedOn: null, changedAt: null };
    expect(await drafts.remains('gone')).toEqual({ ...nothing, place: '', findings: '', nextSteps: [], photos: [] });
  });
});
