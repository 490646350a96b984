import { readFileSync } from 'node:fs';
import {
  type BsreService,
  bsreOfficials,
  bsreSigner,
  type CertificateSigner,
  certificatesInPem,
  localSignatureProvider,
  type OfficialSigning,
  pkcs12Keys,
  remoteSignatureProvider,
  type ServiceAddress,
} from '@kompeten/certificate';
import { z } from 'zod';
import { HardwareSource, openHardware } from './hardware-source.ts';
import { Path, secretIn, textIn } from './operator-files.ts';

const secure = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const isSafe = ({ url }: { url: string }) =>
  url.startsWith('https:') || /^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(`${url}/`);
const unsafe = { path: ['url'], error: 'must be an https:// address' };

/** From where a signer comes, as the operator writes it into a file of settings. */
export const SignerSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pem'), certificatesFile: Path, keyFile: Path }),
  z.strictObject({ kind: z.literal('pkcs12'), file: Path, passwordFile: Path }),
  HardwareSource,
  z
    .strictObject({
      kind: z.literal('remote'),
      url: secure,
      credentialId: z.string().min(1),
      assurance: z.enum(['certified', 'uncertified']),
      tokenFile: Path.optional(),
      certificateFile: Path.optional(),
      keyFile: Path.optional(),
      authoritiesFile: Path.optional(),
      timeoutMilliseconds: z.int().min(100).max(120_000).optional(),
    })
    .refine(isSafe, unsafe)
    .refine(({ tokenFile, keyFile }) => tokenFile ?? keyFile, { path: ['tokenFile'], error: 'or keyFile is needed' }),
  z
    .strictObject({
      kind: z.literal('bsre'),
      url: secure,
      username: z.string().min(1),
      passwordFile: Path,
      idSubscriber: z.string().min(1),
      activationFile: Path,
      /** The name in the seal's certificate, printed before the seal is there. */
      signedBy: z.string().min(1).max(100),
      /** The roots that BSrE's certificates lead to, in PEM. */
      rootsFile: Path,
      authoritiesFile: Path.optional(),
      timeoutMilliseconds: z.int().min(100).max(120_000).optional(),
    })
    .refine(isSafe, unsafe),
  z
    .strictObject({
      kind: z.literal('bsre_person'),
      url: secure,
      username: z.string().min(1),
      passwordFile: Path,
      /** The roots that the certificates of people lead to, in PEM. */
      rootsFile: Path,
      authoritiesFile: Path.optional(),
      timeoutMilliseconds: z.int().min(100).max(120_000).optional(),
    })
    .refine(isSafe, unsafe),
]);
export type SignerSource = z.output<typeof SignerSource>;

/** Makes a signer ready: reads its files, and asks its service or its module where there is one. */
export async function openSigner(source: SignerSource): Promise<CertificateSigner | OfficialSigning> {
  if (source.kind === 'bsre') return openBsre(source);
  if (source.kind === 'bsre_person')
    return bsreOfficials({ service: bsreService(source), roots: certificatesInPem(textIn(source.rootsFile)) });
  if (source.kind === 'remote') return openRemote(source);
  if (source.kind === 'pkcs11') return openHardware(source);
  if (source.kind === 'pkcs12')
    return localSignatureProvider(pkcs12Keys(readFileSync(source.file), secretIn(source.passwordFile)));
  const [privateKeyPem, certificateChainPem] = [textIn(source.keyFile), textIn(source.certificatesFile)];
  return localSignatureProvider({ privateKeyPem, certificateChainPem });
}

function openRemote(source: Extract<SignerSource, { kind: 'remote' }>) {
  const { url, tokenFile, certificateFile, keyFile, authoritiesFile, timeoutMilliseconds } = source;
  const address: ServiceAddress = {
    ...{ url, timeoutMilliseconds, authorization: tokenFile && `Bearer ${secretIn(tokenFile)}` },
    tls: {
      certificate: certificateFile && textIn(certificateFile),
      key: keyFile && textIn(keyFile),
      authorities: authoritiesFile && textIn(authoritiesFile),
    },
  };
  return remoteSignatureProvider({ address, credentialId: source.credentialId, assurance: source.assurance });
}

function openBsre(source: Extract<SignerSource, { kind: 'bsre' }>) {
  const { idSubscriber, activationFile, signedBy } = source;
  return bsreSigner({
    service: bsreService(source),
    seal: { idSubscriber, activation: secretIn(activationFile) },
    ...{ signedBy, roots: certificatesInPem(textIn(source.rootsFile)) },
  });
}

function bsreService(source: Extract<SignerSource, { kind: 'bsre' | 'bsre_person' }>): BsreService {
  const { url, username, passwordFile, authoritiesFile, timeoutMilliseconds } = source;
  const authorization = `Basic ${Buffer.from(`${username}:${secretIn(passwordFile)}`).toString('base64')}`;
  const tls = { authorities: authoritiesFile && textIn(authoritiesFile) };
  return { address: { url, authorization, tls, timeoutMilliseconds } };
}
