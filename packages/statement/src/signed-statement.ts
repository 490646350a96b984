import { fromBase32, toBase32 } from './base32.ts';
import { bytesToSign, readSign1, type Sign1, writeSign1 } from './cose.ts';
import { type IssuerKey, isSignedBy, type KeySet, keyIdOf, keyOf } from './key-set.ts';
import { parseStatement, type Statement, writeStatement } from './statement.ts';

/** Signs bytes with ES256 and answers r and s, 32 bytes each. */
export type SignEs256 = (bytes: Uint8Array) => Promise<Uint8Array>;

/** What is to be thought of a text that claims to be a signed statement. */
export type StatementVerdict =
  | { kind: 'genuine'; statement: Statement; key: IssuerKey }
  /** Not the text of such a QR, or not all of it. */
  | { kind: 'unreadable' }
  /** A key that is not among those known here: of another issuer, or newer than what is known. */
  | { kind: 'unknown_key' }
  /** Changed after it was signed, or never signed by this key. */
  | { kind: 'forged' };

/** Longer than any statement that fits into a QR. */
const LONGEST = 4_000;

/** Signs a statement; the text goes behind the `#` of an address. */
export async function signStatement(
  statement: Statement,
  publicKey: { x: string; y: string },
  sign: SignEs256,
): Promise<string> {
  const keyId = await keyIdOf(publicKey);
  const payload = writeStatement(statement);
  return toBase32(writeSign1({ keyId, payload, signature: await sign(bytesToSign(keyId, payload)) }));
}

/** The signed text in what was scanned, typed or pasted: alone, or behind the `#` of an address. */
export function statementTextIn(pasted: string): string {
  return pasted.slice(pasted.lastIndexOf('#') + 1).replace(/\s+/g, '');
}

/** Checks a statement against known keys; it needs no network. */
export async function verifyStatement(pasted: string, keys: KeySet): Promise<StatementVerdict> {
  const message = messageIn(statementTextIn(pasted));
  if (message === null) return { kind: 'unreadable' };
  const key = await keyOf(keys, message.keyId);
  if (key === null) return { kind: 'unknown_key' };
  const { keyId, payload, signature } = message;
  if (!(await isSignedBy(key, signature, bytesToSign(keyId, payload)))) return { kind: 'forged' };
  const statement = statementOf(payload);
  if (statement === null) return { kind: 'unreadable' };
  return isWithin(key, statement.issuedOn) ? { kind: 'genuine', statement, key } : { kind: 'forged' };
}

function messageIn(text: string): Sign1 | null {
  const bytes = text.length > LONGEST ? null : fromBase32(text);
  return bytes && attempt(() => readSign1(bytes));
}

const statementOf = (payload: Uint8Array): Statement | null => attempt(() => parseStatement(payload));

/** The CBOR reader refuses by throwing; whatever it refuses is no statement of ours. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

// A day is counted in Indonesia, a key's time in UTC: they may lie a day apart.
function isWithin({ nbf, exp }: IssuerKey, issuedOn: string): boolean {
  const day = Date.parse(`${issuedOn}T00:00:00Z`) / 1000;
  return day >= nbf - 2 * 86_400 && day <= exp + 86_400;
}
