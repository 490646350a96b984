import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { withoutSecret } from './form-values.ts';
import { closeTyped, keepTyped, openTyped, takeTyped, whileTyped } from './typed.ts';
import { rememberAccount } from './vault/known-accounts.ts';
import { randomBytes, vaultKeys } from './vault/sealed.ts';
import { sealedTyped } from './vault/sealed-typed.ts';
import { openDisk } from './vault/vault-disk.ts';

const form = '/admin/curricula/new';

async function accountOf(id: string) {
  await rememberAccount({ id, fullName: id, pinSet: true });
  const disk = await openDisk(id);
  return { disk, shelf: sealedTyped(disk, await vaultKeys(randomBytes(32))) };
}

/** A field in which this stands, until it is left. */
const typing = (name: string, read: () => unknown) => whileTyped({ name: () => name, read });

describe('what was typed and not saved', () => {
  afterEach(closeTyped);

  it('is sealed, and given back once, by its name, on its page', async () => {
    const { disk, shelf } = await accountOf('ani');
    await openTyped(shelf);
    const leave = [typing('title', () => 'Kurikulum pesisir'), typing('note', () => undefined)];
    expect(await keepTyped(form)).toBe(true);
    for (const each of leave) each();
    const [sealed] = await disk.getAll('meta');
    expect(new TextDecoder().decode(sealed?.data)).not.toContain('pesisir');
    expect((await disk.getAllKeys('meta')).join()).not.toContain('curricula');
    closeTyped();
    expect(takeTyped('title', form)).toBeUndefined();
    await openTyped(shelf);
    expect([takeTyped('title', '/admin/curricula'), takeTyped('note', form)]).toEqual([undefined, undefined]);
    expect([takeTyped('title', form), takeTyped('title', form)]).toEqual(['Kurikulum pesisir', undefined]);
    await openTyped(shelf);
    expect([takeTyped('title', form), await disk.count('meta')]).toEqual([undefined, 0]);
  });

  it('is given back part by part, and what nobody has asked for yet stays', async () => {
    const { shelf } = await accountOf('citra');
    await openTyped(shelf);
    const leave = [typing('one', () => 1), typing('two', () => 2)];
    await keepTyped(form);
    for (const each of leave) each();
    expect(takeTyped('one', form)).toBe(1);
    await openTyped(shelf);
    expect([takeTyped('one', form), takeTyped('two', form)]).toEqual([undefined, 2]);
  });

  it('is gone once all of it was given back, however fast', async () => {
    const { disk, shelf } = await accountOf('gita');
    await openTyped(shelf);
    const leave = [typing('one', () => 1), typing('two', () => 2)];
    await keepTyped(form);
    for (const each of leave) each();
    expect([takeTyped('one', form), takeTyped('two', form)]).toEqual([1, 2]);
    await openTyped(shelf);
    expect([takeTyped('one', form), takeTyped('two', form), await disk.count('meta')]).toEqual([
      undefined,
      undefined,
      0,
    ]);
  });

  it('is without the number of an identity document, however deep it stands', async () => {
    const { shelf } = await accountOf('hana');
    await openTyped(shelf);
    const typed = { person: { fullName: 'Siti', identity: { kind: 'nik', value: '3510126003900001' } }, phone: '0812' };
    const leave = typing('form', () => withoutSecret(typed, 'person.identity.value'));
    await keepTyped(form);
    leave();
    const rest = { person: { fullName: 'Siti', identity: { kind: 'nik', value: '' } }, phone: '0812' };
    expect((await shelf.all()).map(({ values }) => values)).toEqual([{ form: rest }]);
    expect([takeTyped('form', form), typed.person.identity.value]).toEqual([rest, '3510126003900001']);
  });

  it('holds nobody up where nothing is typed, and says so where no safe place takes it', async () => {
    await openTyped(null);
    expect(await keepTyped(form)).toBe(true);
    const leave = typing('title', () => 'Kurikulum');
    expect(await keepTyped(form)).toBe(false);
    const { disk, shelf } = await accountOf('dimas');
    await openTyped(shelf);
    disk.close();
    expect(await keepTyped(form)).toBe(false);
    leave();
  });

  it('waits for its person while somebody else works on the device, for thirty days', async () => {
    const [eko, fitri] = [await accountOf('eko'), await accountOf('fitri')];
    const page = { id: 'one', path: form, at: new Date().toISOString(), values: { title: 'Kurikulum' } };
    await eko.shelf.put(page);
    await openTyped(fitri.shelf);
    expect([await eko.shelf.all(), await fitri.shelf.all()]).toEqual([[page], []]);
    await eko.shelf.put({ ...page, at: new Date(Date.now() - 31 * 86_400_000).toISOString() });
    expect([await eko.shelf.all(), await eko.disk.count('meta')]).toEqual([[], 0]);
  });
});
