import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  certificatesInPem,
  fingerprintOf,
  httpTimestampAuthority,
  makeRevocationList,
  type TimestampAuthority,
} from '@kompeten/certificate';
import type { FileTrust } from '@kompeten/certificate/verification';
import type { BadKey, BadKeys } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { CONFIG, type Config } from '../../config.ts';
import { badSigners, compromisedCredentialKeysIn, compromisedKeysIn } from './compromised-keys.ts';
import { KeyFolder } from './key-folder.ts';
import { SigningKeysService } from './signing-keys.service.ts';

const YEAR_MS = 365 * 86_400_000;

/** Keys that somebody else may have, and from when on they may have signed anything at all. */
export interface Suspects {
  bad: BadKeys;
  from: Date;
}

/** What signatures are judged by, and who proves their time. */
@Injectable()
export class TrustService {
  private readonly keys: KeyFolder;

  constructor(
    private readonly signing: SigningKeysService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.keys = new KeyFolder(config.keysFolder);
  }

  /** Who proves the time of our signatures (RFC 3161); null where no authority is configured. */
  timestamps(): TimestampAuthority | null {
    const { url } = this.config.timestamps;
    return url === undefined ? null : httpTimestampAuthority({ url });
  }

  /** The roots that timestamps lead to, in DER; none where no authority is configured. */
  timestampRoots(): Buffer[] {
    const { roots } = this.config.timestamps;
    return roots === undefined ? [] : certificatesInPem(readFileSync(roots, 'utf8'));
  }

  /** What files are judged by: our roots, those of timestamps, and the keys that went bad. */
  judging(): FileTrust {
    return {
      trustedRoots: this.signing.rootCertificates(),
      timestampRoots: this.timestampRoots(),
      compromised: badSigners(this.config.keysFolder),
    };
  }

  /** What was said of every key that went bad, as often as it was said. */
  saidBad(): BadKey[] {
    const { keysFolder } = this.config;
    return [
      ...compromisedKeysIn(keysFolder).map(
        ({ certificate, from, reason }): BadKey => ({ kind: 'signer', key: certificate, from, reason }),
      ),
      ...compromisedCredentialKeysIn(keysFolder).map(
        ({ multikey, from, reason }): BadKey => ({ kind: 'credential', key: multikey, from, reason }),
      ),
    ];
  }

  /** The keys that went bad, each since when, and the instant before which none of them signed; null where none went bad. */
  suspects(): Suspects | null {
    const { compromised } = this.judging();
    const ofCredentials = this.signing.badCredentialKeys();
    const signers = this.keys.signers().flatMap((pem) => certificatesInPem(pem).slice(0, 1));
    const begun = [
      ...signers
        .filter((one) => compromised.has(fingerprintOf(one)))
        .map((one) => new Date(new X509Certificate(one).validFrom)),
      ...this.signing.credentialKeys().flatMap(({ multikey, madeAt }) => (ofCredentials.has(multikey) ? [madeAt] : [])),
    ];
    const from = Math.min(...begun.map(Number));
    return begun.length === 0 ? null : { bad: new Map([...compromised, ...ofCredentials]), from: new Date(from) };
  }

  /** What our own authorities say at this moment of the certificates they made (RFC 5280 §5): lists good for a year. */
  revocationLists(): Buffer[] {
    const thisUpdate = new Date(this.clock.now());
    const nextUpdate = new Date(thisUpdate.getTime() + YEAR_MS);
    const number = Math.floor(thisUpdate.getTime() / 1000);
    const times = { thisUpdate, nextUpdate, number };
    const bad = badSigners(this.config.keysFolder);
    const revoked = this.keys.signers().flatMap((pem) => {
      const [certificate = Buffer.alloc(0)] = certificatesInPem(pem);
      const at = bad.get(fingerprintOf(certificate));
      return at ? [{ certificate, at }] : [];
    });
    return this.keys.authorities().map((authority) => makeRevocationList(authority, revoked, times));
  }
}
