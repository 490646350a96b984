import { type Actor, type MyCertificate, type StatusEvent } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { HolderTermsService } from '../terms-of-use/holder-terms.service.ts';
import { BodyLineageRepository } from './body-lineage.repository.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import { isForWallets } from './certificate-credential.ts';
import { certificateView } from './certificate-view.ts';
import { ownAmong } from './own-certificates.ts';
import { SignedCredentialsService } from './signed-credentials.service.ts';
import { StatusEventRepository } from './status-event.repository.ts';

/** What a holder sees of the own certificates. */
@Injectable()
export class MyCertificatesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly credentials: SignedCredentialsService,
    private readonly terms: HolderTermsService,
  ) {}

  /** The caller's own certificates, newest first, each with why it stands as it does. */
  list(actor: Actor): Promise<{ items: MyCertificate[] }> {
    return this.transactions.read(async (tx) => {
      if (actor.personId === null) return { items: [] };
      const rows = await ownAmong(tx, await CertificateRepository.in(tx).ofPerson(actor.personId), actor);
      const ids = rows.map(({ id }) => id);
      const events = await StatusEventRepository.in(tx).of(ids);
      const renewals = await BodyLineageRepository.in(tx).renewalOpens(ids);
      const credentials = await this.credentials.among(tx, ids);
      const toAccept = await this.terms.toAccept(tx, rows);
      const items = rows.map((row) => ({
        ...view(row, events.get(row.id) ?? [], tx.at, renewals),
        hasCredential: credentials.has(row.id),
        termsToAccept: toAccept.has(row.id) && row.sha256 !== null,
      }));
      return { items };
    });
  }
}

function view(
  row: CertificateRow,
  events: readonly StatusEvent[],
  now: string,
  renewals: ReadonlyMap<string, string>,
): Omit<MyCertificate, 'hasCredential' | 'termsToAccept'> {
  const shown = certificateView(row, events, now);
  const inForce = shown.standing === 'valid' || shown.standing === 'expired';
  const decisive = inForce ? undefined : events.findLast(({ reasonClass }) => reasonClass !== null);
  return {
    ...shown,
    reasonClass: decisive?.reasonClass ?? null,
    replacedByCode: events.findLast(({ replacedByCode }) => replacedByCode !== null)?.replacedByCode ?? null,
    replacesId: row.replacesId,
    // What has expired is not renewed but assessed anew.
    renewalOpensOn: shown.standing === 'valid' ? (renewals.get(row.id) ?? null) : null,
    hasFile: row.sha256 !== null,
    hasToken: isForWallets(row),
  };
}
