import 'fake-indexeddb/auto';
import { describe, expect, it } from '@jest/globals';
import { KeptOutbox } from '../outbox/kept-outbox.ts';
import { forgetExpired } from '../vault/forget-expired.ts';
import { rememberAccount } from '../vault/known-accounts.ts';
import { randomBytes, vaultKeys } from '../vault/sealed.ts';
import { SealedVault } from '../vault/sealed-vault.ts';
import { openAssessmentDisk, openDisk, openVisitDisk } from '../vault/vault-disk.ts';
import { SealedVisits } from './sealed-visits.ts';
import { aDraft, waiting } from './testing.ts';
import { draftOf, type VisitDraft } from './visit-draft.ts';

/** The device of one account, which can be switched off and on again. */
async function phone(account: string, key = randomBytes(32)) {
  const open = async () =>
    new SealedVault(
      account,
      ...([await openDisk(account), await openVisitDisk(account), await openAssessmentDisk(account)] as const),
      await vaultKeys(key),
    );
  const vault = await open();
  const outbox = new KeptOutbox(vault.shelf);
  await outbox.load();
  return { vault, outbox, drafts: new SealedVisits(vault), restart: () => phone(account, key) };
}

const photo = (id: string, ...bytes: number[]) => ({ id, content: new Uint8Array(bytes) });

/** A draft with two photos, as it is after both were taken. */
async function withPhotos(drafts: SealedVisits): Promise<VisitDraft> {
  const draft = aDraft([
    { id: crypto.randomUUID(), bytes: 3 },
    { id: crypto.randomUUID(), bytes: 3 },
  ]);
  for (const [place, { id }] of draft.photos.entries()) {
    await drafts.keep(draft, { add: photo(id, 1, 2, place) });
  }
  return draft;
}

/** Everything on the disk of the visits, as text. */
async function written({ vault: { visitDisk } }: Awaited<ReturnType<typeof phone>>): Promise<string> {
  const kept = await Promise.all([visitDisk.getAll('drafts'), visitDisk.getAll('outbox')]);
  return kept
    .flat()
    .map(({ data }) => new TextDecoder('latin1').decode(data))
    .join();
}

const disksOf = ({ visitDisk, assessmentDisk }: SealedVault) => ({ visitDisk, assessmentDisk });

describe('a report of a visit on the device', () => {
  it('is kept sealed while it is written, several at a time, with its photos', async () => {
    const own = await phone('writes');
    const draft = await withPhotos(own.drafts);
    await own.drafts.keep(aDraft([], 'Yang lain'));
    const later = await own.restart();
    expect((await later.drafts.all()).map(({ values }) => values.findings).sort()).toEqual([
      draft.values.findings,
      'Yang lain',
    ]);
    expect(await later.drafts.photo(draft.photos[1]?.id ?? '')).toEqual(new Uint8Array([1, 2, 1]));
    expect(await written(later)).not.toMatch(/Buku kas|Sumberejo|Yang lain/);
    await later.drafts.remove(draft);
    expect(await later.drafts.photo(draft.photos[1]?.id ?? '')).toBeNull();
  });

  it('goes from the drafts into the outbox in one act, and is never written on again', async () => {
    const own = await phone('sends');
    const draft = await withPhotos(own.drafts);
    await own.outbox.add(waiting(draft));
    // What a slow page still had in hand does not bring the draft back.
    await own.drafts.keep({ ...draft, changedAt: '2999-01-01T00:00:00Z' });
    const later = await own.restart();
    expect(await later.drafts.all()).toEqual([]);
    expect(later.outbox.list().map(({ kind }) => kind)).toEqual(['visit', 'photo', 'photo']);
    expect(await written(later)).not.toMatch(/Buku kas|Sumberejo/);
    const [first] = draft.photos;
    await later.outbox.remove([first?.id ?? '']);
    expect(await later.drafts.photo(first?.id ?? '')).toBeNull();
    expect(await later.drafts.photo(draft.photos[1]?.id ?? '')).not.toBeNull();
  });

  it('stands on the list with the judgements, and neither takes the other away', async () => {
    const own = await phone('both');
    const entry = {
      ...{
        id: 'e',
        kind: 'grade' as const,
        cohortId: 'c',
        cohortTitle: 'A',
        key: 'k',
        who: 'Ani',
        what: 'U1',
        event: {},
      },
      ...{ madeAt: '2026-11-28T01:00:00Z', state: 'waiting' as const, code: null, params: {}, tries: 0 },
    };
    const draft = aDraft();
    await own.outbox.add([entry, ...waiting(draft)]);
    expect((await own.restart()).outbox.list().map(({ kind }) => kind)).toEqual(['grade', 'visit']);
    await own.outbox.remove([draft.id]);
    expect((await own.restart()).outbox.list().map(({ kind }) => kind)).toEqual(['grade']);
  });

  it('that was turned back is a draft again with its photos, in one act', async () => {
    const own = await phone('amends');
    const draft = await withPhotos(own.drafts);
    await own.outbox.add(waiting(draft));
    await own.outbox.mark([draft.id], 'refused', 'mentoring.visit_in_future');
    const [report, ...photos] = own.outbox.list();
    if (report?.kind !== 'visit') throw new Error('The report is not there');
    await own.drafts.takeBack(
      draftOf(report, photos as (typeof report)[]),
      [report, ...photos].map(({ id }) => id),
    );
    const later = await own.restart();
    expect(later.outbox.list()).toEqual([]);
    expect(await later.drafts.all()).toMatchObject([{ id: draft.id, photos: draft.photos, values: draft.values }]);
    expect(await later.drafts.photo(draft.photos[0]?.id ?? '')).toEqual(new Uint8Array([1, 2, 0]));
  });

  it('is nobody else’s: another account of the same telephone finds nothing, and no other key opens it', async () => {
    const rini = await phone('rini');
    const draft = aDraft();
    await rini.drafts.keep(draft);
    const budi = await phone('budi');
    expect([await budi.drafts.all(), budi.outbox.list()]).toEqual([[], []]);
    const thief = new SealedVisits({ ...disksOf(rini.vault), keys: await vaultKeys(randomBytes(32)) });
    expect(await thief.all()).toEqual([]);
    expect(await rini.drafts.get(draft.id)).toEqual(draft);
  });

  it('outlives the day on which what was prepared is forgotten', async () => {
    const own = await phone('keeps');
    await rememberAccount({ id: 'keeps', fullName: 'Rini', pinSet: true });
    const kit = { asOf: '2026-11-01T00:00:00Z', expiresAt: '2026-12-01T00:00:00Z' };
    type Kit = Parameters<typeof own.vault.visitKits.put>[1];
    await own.vault.visitKits.put('m', kit as Kit, kit.asOf);
    await own.drafts.keep(aDraft());
    await own.outbox.add(waiting(aDraft()));
    await forgetExpired(Date.parse('2026-12-01T00:00:00Z'));
    expect(await own.vault.visitDisk.count('kits')).toBe(0);
    const later = await own.restart();
    expect([(await later.drafts.all()).length, later.outbox.list().length]).toEqual([1, 1]);
  });
});
