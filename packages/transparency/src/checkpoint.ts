import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** A state of a log: whose it is, how many leaves it has, and its root (C2SP tlog-checkpoint). */
export interface Checkpoint {
  origin: string;
  size: number;
  root: Buffer;
}

/** A key that checkpoints are verified with, as C2SP signed-note writes it: `<name>+<id in hex>+<base64 of type and key>`. */
export type VerifierKey = string;

/** Ed25519 over the text of the note (C2SP signed-note, "Signature types"). */
const ED25519 = Buffer.of(0x01);
const ID_BYTES = 4;
const KEY_BYTES = 32;
/** What stands before an Ed25519 key in SubjectPublicKeyInfo (RFC 8410 §4). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** The first bytes of `SHA-256(name ‖ 0x0A ‖ type ‖ key)` (C2SP signed-note, "Signatures"). */
const keyId = (name: string, key: Buffer): Buffer =>
  createHash('sha256').update(name).update('\n').update(ED25519).update(key).digest().subarray(0, ID_BYTES);

const bytesOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' }).subarray(SPKI.length);

/** The verifier key of a private Ed25519 key in PEM, under the log's name. */
export function verifierKeyOf(name: string, privateKeyPem: string): VerifierKey {
  const key = bytesOf(createPublicKey(privateKeyPem));
  return `${name}+${keyId(name, key).toString('hex')}+${Buffer.concat([ED25519, key]).toString('base64')}`;
}

/** The text that is signed: origin, size, root, each on its line (C2SP tlog-checkpoint, "Note text"). */
const textOf = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${root.toString('base64')}\n`;

/** A checkpoint as a note signed by the log: its text, an empty line, `— <name> <base64 of id and signature>`. */
export function signedCheckpoint(checkpoint: Checkpoint, privateKeyPem: string): string {
  const { origin } = checkpoint;
  const text = textOf(checkpoint);
  const privateKey = createPrivateKey(privateKeyPem);
  const id = keyId(origin, bytesOf(createPublicKey(privateKeyPem)));
  const mark = Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]).toString('base64');
  return `${text}\n— ${origin} ${mark}\n`;
}

/** The checkpoint of a note, whatever its signatures say; null where the text is none. */
export function readCheckpoint(note: string): Checkpoint | null {
  const [, origin = '', size = '', root = ''] = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n/.exec(note) ?? [];
  return origin === '' ? null : { origin, size: Number(size), root: Buffer.from(root, 'base64') };
}

/** Whether a note carries a signature by this key over its text; lines of others, witnesses say, are passed over. */
export function isSignedBy(note: string, verifierKey: VerifierKey): boolean {
  const key = readVerifierKey(verifierKey);
  const end = note.lastIndexOf('\n\n');
  if (!key || end === -1) return false;
  const text = Buffer.from(note.slice(0, end + 1));
  const marks = note
    .slice(end + 2)
    .split('\n')
    .flatMap((line) => markBy(key, line));
  return marks.some((mark) => verify(null, text, key.publicKey, mark));
}

/** The checkpoint of a note that the log of this key signed; null for any other. */
export function verifiedCheckpoint(note: string, verifierKey: VerifierKey): Checkpoint | null {
  const checkpoint = readCheckpoint(note);
  const isOwn = checkpoint !== null && verifierKey.startsWith(`${checkpoint.origin}+`);
  return isOwn && isSignedBy(note, verifierKey) ? checkpoint : null;
}

/** The signature on a line of a note, where it names the key. */
function markBy({ name, id }: { name: string; id: Buffer }, line: string): Buffer[] {
  const [, signer, base64 = ''] = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
  const mark = Buffer.from(base64, 'base64');
  return signer === name && mark.subarray(0, ID_BYTES).equals(id) ? [mark.subarray(ID_BYTES)] : [];
}

function readVerifierKey(verifierKey: VerifierKey): { name: string; id: Buffer; publicKey: KeyObject } | null {
  const [, name = '', hex = '', base64 = ''] =
    /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(verifierKey) ?? [];
  const typed = Buffer.from(base64, 'base64');
  const key = typed.subarray(1);
  const id = Buffer.from(hex, 'hex');
  if (!typed.subarray(0, 1).equals(ED25519) || key.length !== KEY_BYTES || !keyId(name, key).equals(id)) return null;
  return { name, id, publicKey: createPublicKey({ key: Buffer.concat([SPKI, key]), format: 'der', type: 'spki' }) };
}
