import { readFileSync } from 'node:fs';
import { certificatesInPem } from '../signing/signature-provider.ts';
import { run, temporaryFolder } from './programs.ts';

/** A certificate with its key, as files that programs read, and in DER. */
export interface IssuedFiles {
  certificateFile: string;
  keyFile: string;
  der: Uint8Array<ArrayBuffer>;
}

/** What somebody's register says of a certificate. */
export type RegisteredAs = 'good' | 'revoked' | 'unknown';

/** An authority that OpenSSL runs: it issues certificates, keeps a register of them, and makes lists. */
export type IssuingAuthority = ReturnType<typeof issuingAuthority>;

const ROOT = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];
const REVOKED_ON = '250808070500Z';
const CONFIGURATION = (folder: string) => `
[ca]
default_ca = here
[here]
database = ${folder}/index.txt
default_md = sha256
default_crl_days = 30
`;

/** Makes a root and an empty register. */
export function issuingAuthority(name: string) {
  const folder = temporaryFolder();
  const register = new Map<string, RegisteredAs>();
  const configuration = folder.write('ca.cnf', CONFIGURATION(folder.path));
  const write = () => folder.write('index.txt', [...register].flatMap(lineOf).join(''));
  const make = (commonName: string, extensions: readonly string[], by: readonly string[]): IssuedFiles => {
    const [certificateFile, keyFile] = [folder.file(`${commonName}.pem`), folder.file(`${commonName}.key`)];
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-keyout', keyFile];
    const kept = ['-subj', `/O=${name}/CN=${commonName}`, '-days', '3650', '-out', certificateFile];
    openssl('req', '-x509', ...key, ...kept, ...by, ...extensions.flatMap((one) => ['-addext', one]));
    const [der = Buffer.alloc(0)] = certificatesInPem(readFileSync(certificateFile, 'utf8'));
    return { certificateFile, keyFile, der: new Uint8Array(der) };
  };
  const root = make(`Akar ${name}`, ROOT, []);
  const by = ['-CA', root.certificateFile, '-CAkey', root.keyFile];
  write();
  return {
    ...{ folder, root, indexFile: folder.file('index.txt') },
    /** Issues a certificate that is not an authority's, with these extensions beside. */
    issue: (commonName: string, extensions: readonly string[] = []) =>
      make(commonName, ['basicConstraints=critical,CA:FALSE', ...extensions], by),
    /** The same certificate, as it would be had it ended yesterday. */
    ended(issued: IssuedFiles): IssuedFiles {
      const certificateFile = `${issued.certificateFile}.ended`;
      const [request, copied] = [folder.file('request.pem'), ['-copy_extensions', 'copyall']];
      const from = ['-in', issued.certificateFile, '-signkey', issued.keyFile];
      openssl('x509', '-x509toreq', ...from, ...copied, '-out', request);
      openssl('x509', '-req', '-in', request, ...by, ...copied, '-days', '-1', '-out', certificateFile);
      return { ...issued, certificateFile };
    },
    /** Puts a certificate into the register, or takes it out. */
    register({ certificateFile }: Pick<IssuedFiles, 'certificateFile'>, as: RegisteredAs): void {
      register.set(openssl('x509', '-in', certificateFile, '-noout', '-serial').trim().replace('serial=', ''), as);
      write();
    },
    /** The list of what the register says is revoked, in DER. */
    list(): Buffer {
      const [pem, out] = [folder.file('list.pem'), folder.file('list.der')];
      const key = ['-cert', root.certificateFile, '-keyfile', root.keyFile];
      openssl('ca', '-gencrl', '-config', configuration, ...key, '-out', pem);
      openssl('crl', '-in', pem, '-outform', 'DER', '-out', out);
      return readFileSync(out);
    },
    close: () => folder.remove(),
  };
}

const lineOf = ([serial, as]: [string, RegisteredAs]): string[] => {
  if (as === 'unknown') return [];
  const [mark, revoked] = as === 'good' ? ['V', ''] : ['R', REVOKED_ON];
  return [`${mark}\t350101000000Z\t${revoked}\t${serial}\tunknown\t/CN=${serial}\n`];
};

function openssl(...parameters: string[]): string {
  const { status, output } = run('openssl', ...parameters);
  if (status !== 0) throw new Error(output);
  return output;
}
