import { type Attribute, attributes, held, lengthIn, room, ulongAt, ulongs, valueIn } from './c-memory.ts';
import type { Cryptoki } from './cryptoki.ts';
import { keyProblem } from './cryptoki-problem.ts';

/** A token by its label or its serial number; where both are given, both must fit. */
export interface TokenName {
  label?: string | undefined;
  serial?: string | undefined;
}

/** A key by its label or its id in hex; where both are given, both must fit. */
export interface KeyName {
  label?: string | undefined;
  id?: string | undefined;
}

/** A token where it lies. */
export interface Token {
  slot: bigint;
  label: string;
  serial: string;
}

/** An open session, and the module that it is open at. */
export interface Session {
  cryptoki: Cryptoki;
  handle: bigint;
}

// PKCS#11 v2.40: the numbers of classes and attributes that are asked for.
const CERTIFICATE = 1;
const PRIVATE_KEY = 3;
const CKA = { class: 0x000, label: 0x003, value: 0x011, keyType: 0x100, id: 0x102 };
const TOKEN_INITIALIZED = 0x400;
const MOST = 64;

/** The token of that name; refuses with `token_missing` and `token_ambiguous`, naming those that are there. */
export async function tokenNamed(cryptoki: Cryptoki, name: TokenName): Promise<Token> {
  const all = await tokens(cryptoki);
  const fitting = all.filter(
    ({ label, serial }) => (name.label ?? label) === label && (name.serial ?? serial) === serial,
  );
  const [token] = fitting;
  const there = all.map(({ label, serial }) => `${label} (${serial})`).join(', ') || 'none';
  if (!token) throw keyProblem('token_missing', `${said(name)}; there are: ${there}`);
  if (fitting.length > 1) throw keyProblem('token_ambiguous', `${said(name)}; name its serial number: ${there}`);
  return token;
}

async function tokens(cryptoki: Cryptoki): Promise<Token[]> {
  const { machine } = cryptoki;
  const count = ulongs(machine, 0);
  await cryptoki.call('C_GetSlotList', [1, null, count]);
  const slots = ulongs(machine, ...Array<number>(Number(ulongAt(machine, count))).fill(0));
  await cryptoki.call('C_GetSlotList', [1, slots, count]);
  const found: Token[] = [];
  for (let index = 0; index < Number(ulongAt(machine, count)); index += 1) {
    const slot = ulongAt(machine, slots, index * machine.ulong);
    const info = room(512);
    await cryptoki.call('C_GetTokenInfo', [slot, info]);
    const isMade = (info.readUInt32LE(96) & TOKEN_INITIALIZED) !== 0;
    if (isMade) found.push({ slot, label: textIn(info, 0, 32), serial: textIn(info, 80, 96) });
  }
  return found;
}

const textIn = (info: Buffer, from: number, to: number) => info.subarray(from, to).toString('utf8').trimEnd();

/** The handle of the one private key of that name; refuses with `key_missing` and `key_ambiguous`. */
export async function keyNamed(session: Session, { label, id }: KeyName): Promise<bigint> {
  const found = await objects(session, PRIVATE_KEY, [
    ...(label === undefined ? [] : [[CKA.label, held(label)] as const]),
    ...(id === undefined ? [] : [[CKA.id, Buffer.from(id, 'hex')] as const]),
  ]);
  const [key] = found;
  if (key === undefined) throw keyProblem('key_missing', `no private key ${said({ label, id })} on the token`);
  if (found.length > 1)
    throw keyProblem('key_ambiguous', `${found.length} private keys ${said({ label, id })}; name label and id`);
  return key;
}

/** The kind of a key (`CKK_…`). */
export async function typeOfKey(session: Session, key: bigint): Promise<number> {
  return Number(ulongAt(session.cryptoki.machine, await attributeOf(session, key, CKA.keyType)));
}

/** The certificates beside a key, which share its id (§4.6.3), and all that lie on the token, each in DER. */
export async function certificatesOf(session: Session, key: bigint): Promise<{ own: Buffer[]; all: Buffer[] }> {
  const id = await attributeOf(session, key, CKA.id);
  const own = await valuesOf(session, id.length === 0 ? [] : await objects(session, CERTIFICATE, [[CKA.id, id]]));
  if (own.length === 0)
    throw keyProblem(
      'certificate_missing',
      'none with the id of the key on the token; put it there, or name certificatesFile',
    );
  return { own, all: await valuesOf(session, await objects(session, CERTIFICATE, [])) };
}

async function valuesOf(session: Session, handles: readonly bigint[]): Promise<Buffer[]> {
  const values: Buffer[] = [];
  for (const handle of handles) values.push(await attributeOf(session, handle, CKA.value));
  return values;
}

async function objects({ cryptoki, handle }: Session, kind: number, more: readonly Attribute[]): Promise<bigint[]> {
  const { machine } = cryptoki;
  const wanted: Attribute[] = [[CKA.class, ulongs(machine, kind)], ...more];
  await cryptoki.call('C_FindObjectsInit', [handle, attributes(machine, wanted), wanted.length]);
  const [found, count] = [room(machine.ulong * MOST), ulongs(machine, 0)];
  await cryptoki.call('C_FindObjects', [handle, found, MOST, count]);
  await cryptoki.call('C_FindObjectsFinal', [handle]);
  return Array.from({ length: Number(ulongAt(machine, count)) }, (_, index) =>
    ulongAt(machine, found, index * machine.ulong),
  );
}

async function attributeOf({ cryptoki, handle }: Session, object: bigint, type: number): Promise<Buffer> {
  const { machine } = cryptoki;
  const asked = attributes(machine, [[type, Buffer.alloc(0)]]);
  await cryptoki.call('C_GetAttributeValue', [handle, object, asked, 1]);
  const length = lengthIn(machine, asked) ?? 0;
  if (length === 0) return Buffer.alloc(0);
  const filled = attributes(machine, [[type, Buffer.alloc(length)]]);
  await cryptoki.call('C_GetAttributeValue', [handle, object, filled, 1]);
  return valueIn(machine, filled);
}

const said = (name: TokenName | KeyName): string =>
  Object.entries(name)
    .filter(([, value]) => value !== undefined)
    .map(([what, value]) => `with ${what} ${value}`)
    .join(' and ');
