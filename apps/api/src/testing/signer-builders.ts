import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BsreServer, RemoteSignerServer } from '@kompeten/certificate/testing';
import type { SignerSource } from '../features/signing-keys/signer-source.ts';
import type { TestApi } from './test-api.ts';

/** How an operator describes the stand-in for BSrE, with its secrets in files. */
export function bsreSource({ dataFolder }: TestApi, bsre: BsreServer): SignerSource {
  const kept = (name: string, text: string) => {
    writeFileSync(join(dataFolder, name), text);
    return join(dataFolder, name);
  };
  return {
    ...{ kind: 'bsre', url: bsre.url, username: bsre.account.username, idSubscriber: bsre.seal.idSubscriber },
    passwordFile: kept('password', `${bsre.account.password}\n`),
    activationFile: kept('activation', bsre.seal.activation),
    ...{ signedBy: 'Segel Elektronik Contoh', rootsFile: bsre.trust.files.root },
  };
}

/** How an operator describes the stand-in for BSrE where officials sign in person. */
export function officialsSource({ dataFolder }: TestApi, bsre: BsreServer): SignerSource {
  const passwordFile = join(dataFolder, 'officials-password');
  writeFileSync(passwordFile, bsre.account.password);
  const { url, account, peopleTrust } = bsre;
  return { kind: 'bsre_person', url, username: account.username, passwordFile, rootsFile: peopleTrust.files.root };
}

/** How an operator describes the stand-in for a remote signer that knows its callers by their certificate. */
export function remoteSource({ url, credentialId, callerFiles }: RemoteSignerServer): SignerSource {
  const { certificate: certificateFile, key: keyFile, authorities: authoritiesFile } = callerFiles;
  return { kind: 'remote', url, credentialId, assurance: 'uncertified', certificateFile, keyFile, authoritiesFile };
}
