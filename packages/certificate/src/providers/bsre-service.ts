import { z } from 'zod';
import { ProviderProblem, type ProviderReason } from './provider-problem.ts';
import { checked } from './remote-signer.ts';
import { askService, type ServiceAddress } from './service-call.ts';

/** BSrE's e-sign API v2, as its client gateway answers it: JSON, files in base64, basic authentication. */
export interface BsreService {
  address: ServiceAddress;
}

/** The electronic seal of an institution. */
export interface BsreSeal {
  idSubscriber: string;
  /** The code with which the seal was activated; each file's own code is asked for with it. */
  activation: string;
}

/** An official who signs in person; the passphrase is theirs, is passed on with each file, and is stored nowhere. */
export interface BsrePerson {
  nik: string;
  passphrase: string;
}

const Totp = z.looseObject({
  result: z.boolean().optional(),
  message: z.string().optional(),
  totp: z.string().optional(),
});
const Files = z.looseObject({ file: z.tuple([z.base64()]) });
const Verified = z.looseObject({ conclusion: z.string(), description: z.string().nullish() });

/** What the file itself shows is ours; the signature that comes to it shows nothing. */
const INVISIBLE = [{ tampilan: 'INVISIBLE', reason: 'Penerbitan sertifikat', location: 'Indonesia' }];
/** What BSrE's numbers mean where the official can do something about it. */
const REFUSALS = new Map<number, ProviderReason>([
  [2011, 'unknown_official'],
  [2031, 'wrong_passphrase'],
]);
/** A code that nobody used harms nobody, and a file may be judged twice. */
const TRIES = 3;

/** Asks for the code of one file (`seal/get/totp`); one that is never used signs nothing. */
export async function sealCode({ address }: BsreService, { idSubscriber, activation }: BsreSeal): Promise<string> {
  const asked = { idSubscriber, totp: activation, data: 1 };
  const code = checked(Totp, await askService(address, { path: '/api/v2/seal/get/totp', body: asked, tries: TRIES }));
  if (code.result === false || !code.totp) throw new ProviderProblem('refused', code.message ?? 'no code');
  return code.totp;
}

/** Seals one file (`seal/pdf`) with a code of its own; asked for once. */
export async function sealWithBsre(service: BsreService, seal: BsreSeal, pdf: Buffer): Promise<Buffer> {
  const totp = await sealCode(service, seal);
  const { idSubscriber } = seal;
  const body = { idSubscriber, totp, signatureProperties: INVISIBLE, file: [pdf.toString('base64')] };
  return fileIn(await askService(service.address, { path: '/api/v2/seal/pdf', body }));
}

/**
 * Signs one file in an official's name (`sign/pdf`); asked for once. What is refused says `wrong_passphrase` or
 * `unknown_official` where it is that, and never repeats what the service wrote, since that may repeat what was sent.
 */
export async function signWithBsre(
  { address }: BsreService,
  { nik, passphrase }: BsrePerson,
  pdf: Buffer,
): Promise<Buffer> {
  const body = { nik, passphrase, signatureProperties: INVISIBLE, file: [pdf.toString('base64')] };
  try {
    return fileIn(await askService(address, { path: '/api/v2/sign/pdf', body }));
  } catch (cause) {
    if (!(cause instanceof ProviderProblem)) throw cause;
    const { serviceCode } = cause;
    throw new ProviderProblem(personalReason(cause), serviceCode === null ? '' : `code ${serviceCode}`, serviceCode);
  }
}

function personalReason({ reason, serviceCode, detail }: ProviderProblem): ProviderReason {
  if (reason !== 'refused') return reason;
  return REFUSALS.get(serviceCode ?? 0) ?? (/passphrase/i.test(detail) ? 'wrong_passphrase' : reason);
}

/** What BSrE itself says of a file (`verify/pdf`), in its own word: `VALID`, or whatever else it found. */
export async function verifyWithBsre({ address }: BsreService, pdf: Buffer): Promise<string> {
  const body = { file: pdf.toString('base64') };
  return checked(Verified, await askService(address, { path: '/api/v2/verify/pdf', body, tries: TRIES })).conclusion;
}

function fileIn(answer: unknown): Buffer {
  const [file] = checked(Files, answer).file;
  return Buffer.from(file, 'base64');
}
