import { verifyPdf } from '@kompeten/certificate/verification';
import {
  type AffectedCertificate,
  OpenBadgeCredential,
  reissueCause,
  reissueHindrance,
  type SignedWith,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { type Suspects, TrustService } from '../signing-keys/trust.service.ts';
import { type SignedFile, SignedFileRepository } from './signed-file.repository.ts';

/** Some five megabytes in memory. */
const AT_ONCE = 50;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Finds the certificates whose signatures prove nothing any more, since somebody else may have the key. */
@Injectable()
export class AffectedCertificatesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly trust: TrustService,
  ) {}

  /** Every certificate in people's hands that must be issued anew; its file itself says who signed it, and what proves when. */
  async all(): Promise<AffectedCertificate[]> {
    const suspects = this.trust.suspects();
    const found: AffectedCertificate[] = [];
    if (suspects === null) return found;
    for (let after = FIRST; ; ) {
      const files = await this.page(suspects, after);
      for (const file of files) found.push(...(await this.judged(file, suspects)));
      if (files.length < AT_ONCE) return found;
      after = files.at(-1)?.certificateId ?? after;
    }
  }

  private page({ from }: Suspects, after: string): Promise<SignedFile[]> {
    return this.transactions.read((tx) => SignedFileRepository.in(tx).living(from.toISOString(), after, AT_ONCE));
  }

  private async judged(file: SignedFile, { bad }: Suspects): Promise<AffectedCertificate[]> {
    const { certificateId, number, issuer, status, isChangeAskedFor } = file;
    const signed = await this.signedWith(file);
    const cause = reissueCause(signed, bad);
    const hindrance = reissueHindrance(status, isChangeAskedFor);
    const key = cause === 'credential' ? signed.credentialKey : signed.signer;
    return cause === null || key === null ? [] : [{ certificateId, number, issuer, cause, key, hindrance }];
  }

  private async signedWith({ pdf, credential, signedAt }: SignedFile): Promise<SignedWith> {
    const { trustedRoots, timestampRoots } = this.trust.judging();
    const { signature } = await verifyPdf(pdf, { trustedRoots, timestampRoots });
    const { signer = null, timestamp = null } = signature ?? {};
    return { signer, credentialKey: keyIn(credential), signedAt, provedAt: timestamp?.at ?? null };
  }
}

function keyIn(credential: string | null): string | null {
  if (credential === null) return null;
  const { proof } = OpenBadgeCredential.parse(JSON.parse(credential));
  return proof.verificationMethod.split('#')[1] ?? null;
}
