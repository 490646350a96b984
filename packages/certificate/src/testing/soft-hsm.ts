import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { identityOf } from '../cms/cms-form.ts';
import { type CallsToC, callsToC } from '../pkcs11/calls-to-c.ts';
import { createAuthority } from '../signing/authority.ts';
import { certificatesInPem } from '../signing/signature-provider.ts';
import { makeCertificate } from '../signing/x509-certificate.ts';
import { run, temporaryFolder } from './programs.ts';

/** A token of SoftHSM 2 in a folder of its own, with the key of a seal that was made in it and never left it. */
export type SoftHsm = Awaited<ReturnType<typeof softHsm>>;

const PIN = 'sandi-modul-uji-24680135';
const TOKEN = 'kompeten-uji';
const KEY = { label: 'segel', id: '01' };

/**
 * Makes the token with other programs' hands: SoftHSM's own tool, and that of OpenSC. The module reads its settings once a
 * process, so one spec of a workspace has it.
 */
export async function softHsm(organisation: string, clockNow = new Date('2025-08-01T00:00:00Z')) {
  const koffi = await callsToC();
  const folder = temporaryFolder();
  const [tokens, away] = [folder.file('tokens'), folder.file('away')];
  mkdirSync(tokens);
  const settings = folder.write('softhsm2.conf', `directories.tokendir = ${tokens}\nlog.level = ERROR\n`);
  // What a thread of Node writes into its environment never gets to the module, which asks C.
  koffi.load(null).func('int setenv(const char *name, const char *value, int overwrite)')('SOFTHSM2_CONF', settings, 1);
  const done = (program: string, ...args: string[]) => answerOf('env', `SOFTHSM2_CONF=${settings}`, program, ...args);
  const module = modulePath();
  loadBefore(koffi, module);
  const softHsmTool = (...args: string[]) => done('softhsm2-util', '--module', module, ...args, '--pin', PIN);
  const pkcs11Tool = (...args: string[]) =>
    done('pkcs11-tool', '--module', module, '--token-label', TOKEN, '--login', '--pin', PIN, ...args);
  softHsmTool('--init-token', '--free', '--label', TOKEN, '--so-pin', '1357924680');
  pkcs11Tool('--keypairgen', '--key-type', 'EC:prime256v1', '--label', KEY.label, '--id', KEY.id);
  const { authority } = createAuthority({ organisation, clockNow });
  const [root = Buffer.alloc(0)] = certificatesInPem(authority.rootCertificatePem);
  pkcs11Tool('--read-object', '--type', 'pubkey', '--id', KEY.id, '--output-file', folder.file('public.der'));
  const seal = makeCertificate(
    {
      ...{ kind: 'signer', commonName: `Segel Elektronik ${organisation}`, organisation },
      ...{ notBefore: clockNow, notAfter: new Date(clockNow.getTime() + 3 * 365 * 86_400_000) },
      publicKey: createPublicKey({ key: folder.read('public.der'), format: 'der', type: 'spki' }),
      issuerName: identityOf(new Uint8Array(root)).subject,
    },
    createPrivateKey(authority.rootPrivateKeyPem),
  );
  const putCertificate = (der: Buffer, label: string, id: string) =>
    pkcs11Tool('--write-object', folder.write(`${label}.der`, der), '--type', 'cert', '--label', label, '--id', id);
  return {
    ...{ folder, module, pin: PIN, token: TOKEN, key: KEY, chain: [seal, root], putCertificate },
    rootFile: folder.write('root.pem', authority.rootCertificatePem),
    chainFile: folder.write('chain.pem', `${new X509Certificate(seal)}${authority.rootCertificatePem}`),
    pinFile: folder.write('pin.txt', `${PIN}\n`),
    /** Puts a private key from a PEM file (PKCS#8) into the token. */
    importKey: (pem: string, label: string, id: string) =>
      softHsmTool('--import', pem, '--token', TOKEN, '--label', label, '--id', id),
    /** Ends everything that this process has open at the module, as its restart does. */
    restart: () => void koffi.load(module).func('ulong C_Finalize(void *reserved)')(null),
    /** Takes the token out, or puts it back; the module sees it after a restart. */
    setPresent(isPresent: boolean): void {
      if (isPresent) rmdirSync(tokens);
      renameSync(isPresent ? away : tokens, isPresent ? tokens : away);
      if (!isPresent) mkdirSync(tokens);
    },
  };
}

/** The library beside the program on the path: installed for all, or unpacked beside the repository. */
function modulePath(): string {
  const bin = dirname(answerOf('sh', '-c', 'command -v softhsm2-util').trim());
  const found = [join(bin, '../files/usr/lib'), join(bin, '../lib')]
    .map((libraries) => join(libraries, 'softhsm/libsofthsm2.so'))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error('softhsm2 lies elsewhere on this machine');
  return found;
}

// What was unpacked beside the repository does not find what was unpacked with it, but what is loaded already.
function loadBefore(koffi: CallsToC, module: string): void {
  const crypto = join(dirname(realpathSync(module)), '../libcrypto.so.3');
  if (existsSync(crypto)) koffi.load(crypto);
}

function answerOf(program: string, ...args: string[]): string {
  const { status, output } = run(program, ...args);
  if (status !== 0) throw new Error(output);
  return output;
}
