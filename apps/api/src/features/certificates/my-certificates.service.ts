import { type Actor, type MyCertificate, renewalOpensOn, type StatusEvent } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { HolderTermsService } from '../terms-of-use/holder-terms.service.ts';
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
    private readonly policies: PoliciesService,
    private readonly credentials: SignedCredentialsService,
    private readonly terms: HolderTermsService,
  ) {}

  /** The caller's own certificates, newest first, each with why it stands as it does. */
  list(actor: Actor): Promise<{ items: MyCertificate[] }> {
    return this.transactions.read(async (tx) => {
      if (actor.personId === null) return { items: [] };
      const rows = await ownAmong(tx, await CertificateRepository.in(tx).ofPerson(actor.personId), actor);
      const events = await StatusEventRepository.in(tx).of(rows.map(({ id }) => id));
      const months = (await this.policies.all(tx))['renewal.opens_months_before'];
      const credentials = await this.credentials.among(
        tx,
        rows.map(({ id }) => id),
      );
      const toAccept = await this.terms.toAccept(tx, rows);
      const items = rows.map((row) => ({
        ...view(row, events.get(row.id) ?? [], tx.at, months),
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
  months: number,
): Omit<MyCertificate, 'hasCredential' | 'termsToAccept'> {
  const shown = certificateView(row, events, now);
  const inForce = shown.standing === 'valid' || shown.standing === 'expired';
  const decisive = inForce ? undefined : events.findLast(({ reasonClass }) => reasonClass !== null);
  return {
    ...shown,
    reasonClass: decisive?.reasonClass ?? null,
    replacedByCode: events.findLast(({ replacedByCode }) => replacedByCode !== null)?.replacedByCode ?? null,
    replacesId: row.replacesId,
    renewalOpensOn: inForce ? renewalOpensOn(row, months) : null,
    hasFile: row.sha256 !== null,
    hasToken: isForWallets(row),
  };
}
