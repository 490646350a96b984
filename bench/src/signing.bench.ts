import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import {
  type CertificateDocument,
  type DrawnPdf,
  drawCertificate,
  issueCertificatePdf,
  type Signing,
} from '@kompeten/certificate';
import { benchDocument } from './bench-document.ts';
import { type BenchKey, inFolder, p256Key, rsaKey } from './bench-keys.ts';
import { cpuMilliseconds } from './cpu-time.ts';
import type { Bench, Stage } from './measure.ts';
import { libpdf, type PeerSigner, signpdf, signpdfBesidePdfLib } from './peer-signers.ts';

const EACH_ROUND = 20;
const OUR_ROUND = 200;

/** A peer, the key that it takes, and what it is given. */
interface Peer {
  readonly name: string;
  readonly key: () => BenchKey;
  readonly signer: (key: BenchKey) => PeerSigner | Promise<PeerSigner>;
  /** The drawn certificate with an empty place for the signature, or without one. */
  readonly given: (drawn: DrawnPdf, document: CertificateDocument, signing: Signing) => Buffer;
}

/** The place as `@signpdf` looks for it: three characters longer, which are taken from the empty signature behind it. */
function markedPlace({ bytes, signatureOffset }: DrawnPdf): Buffer {
  const drawn = bytes.toString('latin1');
  const [before, behind] = [drawn.slice(0, signatureOffset), drawn.slice(signatureOffset)];
  const stars = '/**********';
  const marked = behind
    .replace(/\/ByteRange \[[^\]]+\]/, `/ByteRange [0 ${stars} ${stars} ${stars}]`)
    .replace('/Contents <0000', '/Contents <')
    .replace(/(\/Contents <0+>)/, '$1 ');
  return Buffer.from(before + marked, 'latin1');
}

/** The same page as somebody draws it who has it signed elsewhere. */
const withoutPlace: Peer['given'] = (_, document, signing) =>
  drawCertificate(document, { ...signing, serviceProvider: 'Bench' }).bytes;

/** Refuses a signature that a program of others does not find valid over the whole file. */
function assertValid(whose: string, pdf: Uint8Array): void {
  const told = inFolder((file) => {
    writeFileSync(file('signed.pdf'), pdf);
    return execFileSync('pdfsig', [file('signed.pdf')], { encoding: 'utf8' });
  });
  const isValid = told.includes('Signature is Valid') && told.includes('Total document signed');
  if (!isValid) throw new Error(`pdfsig does not accept what ${whose} signed: ${told}`);
}

async function prepare({ key: make, signer, given }: Peer): Promise<Stage> {
  const key = make();
  const sign = await signer(key);
  const [document, signedAt] = [benchDocument(0), new Date()];
  const signing: Signing = { signedAt, timeZone: 'Asia/Jakarta', signedBy: 'Bench', statement: null };
  const drawn = drawCertificate(document, signing);
  const pdf = given(drawn, document, signing);
  const draw = () => ({ ...drawn, bytes: Buffer.from(drawn.bytes) });
  const ours = async () => (await issueCertificatePdf(document, key.provider, { signedAt, draw })).pdf;
  assertValid('the peer', await sign(pdf));
  assertValid('the product', await ours());
  return {
    baseline: { name: 'the peer', round: () => cpuMilliseconds(EACH_ROUND, () => sign(pdf)) },
    product: { name: 'the product', round: () => cpuMilliseconds(OUR_ROUND, ours) },
    stop: () => Promise.resolve(),
  };
}

const peers: Peer[] = [
  { name: '@signpdf, RSA-2048, into the place left for it', key: rsaKey, signer: signpdf, given: markedPlace },
  { name: 'pdf-lib and @signpdf, RSA-2048', key: rsaKey, signer: signpdfBesidePdfLib, given: withoutPlace },
  { name: '@libpdf/core (Documenso), RSA-2048', key: rsaKey, signer: libpdf, given: withoutPlace },
  { name: '@libpdf/core (Documenso), P-256', key: p256Key, signer: libpdf, given: withoutPlace },
];

/** Signing a certificate that is drawn already, against the signers that others use, with the same key over the same page. */
export const benches: Bench[] = peers.map((peer) => ({
  name: `processor of a signature: ${peer.name}`,
  unit: 'ms',
  goal: { ratio: 'at most', value: 0.2 },
  prepare: () => prepare(peer),
}));
