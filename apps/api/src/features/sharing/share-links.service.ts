import { randomBytes } from 'node:crypto';
import {
  type Actor,
  assertMayShare,
  assertNotByToken,
  DomainError,
  type NewShareLink,
  type ShareLink,
  shareEndsAt,
  shareStateAt,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import { CertificatesService } from '../certificates/certificates.service.ts';
import { HolderTermsService } from '../terms-of-use/holder-terms.service.ts';
import { ShareLinkRepository, type ShareLinkRow } from './share-link.repository.ts';
import { sharingEnded } from './share-link.rules.ts';
import { addressOfToken, SHARE_PURPOSE } from './share-token.ts';

const TOKEN_BYTES = 18;
/** How long a holder still sees who looked at a link that has ended. */
const REMEMBERED = 180 * 86_400_000;

/** The holder's side of a link: made, looked at, withdrawn. */
@Injectable()
export class ShareLinksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly certificates: CertificatesService,
    private readonly vault: Vault,
    private readonly terms: HolderTermsService,
  ) {}

  /** The links to a certificate of the caller's own; any other one does not exist. */
  list(certificateId: string, actor: Actor): Promise<{ items: ShareLink[] }> {
    assertNotByToken(actor, 'share_link');
    return this.transactions.read(async (tx) => {
      const { id, personId } = await this.certificates.own(tx, certificateId, actor);
      const rows = await ShareLinkRepository.in(tx).ofCertificate(id, personId);
      return { items: await this.views(tx, rows) };
    });
  }

  /** Makes a link of 144 random bits that ends by itself; one with the file once the terms of use were accepted. */
  create(certificateId: string, given: NewShareLink, actor: Actor): Promise<ShareLink> {
    assertNotByToken(actor, 'share_link');
    return this.transactions.run(async (tx) => {
      const own = await this.certificates.own(tx, certificateId, actor);
      const { id, personId, centreId } = own;
      if (given.extent !== 'answer') await this.terms.assertAccepted(tx, own);
      const repository = ShareLinkRepository.in(tx);
      const before = await repository.ofCertificate(id, personId);
      assertMayShare(before.filter((link) => shareStateAt(link, tx.at) === 'open').length);
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const row: ShareLinkRow = {
        ...{ id: newId(), certificateId: id, personId, tokenSealed: this.vault.seal(SHARE_PURPOSE, token) },
        ...{ label: given.label ?? null, extent: given.extent },
        ...{ createdAt: tx.at, expiresAt: shareEndsAt(given, tx.at), withdrawnAt: null },
      };
      await repository.insert(row, this.vault.fingerprint(SHARE_PURPOSE, token), actor.claimGround ?? null);
      const data = { extent: given.extent };
      const event = { type: 'certificate.shared', subjectType: 'certificate' as const, subjectId: id, data };
      await AuditRepository.in(tx).append(actor, [event], centreId);
      return this.view(tx, row);
    });
  }

  /** Ends a link at once. */
  withdraw(shareLinkId: string, actor: Actor): Promise<ShareLink> {
    return this.transactions.run(async (tx) => {
      const repository = ShareLinkRepository.in(tx);
      const link = await repository.find(shareLinkId);
      if (!link || link.personId !== actor.personId) throw new DomainError('share_link.not_found');
      const { centreId } = await this.certificates.own(tx, link.certificateId, actor);
      if (link.withdrawnAt === null) {
        await repository.withdraw(shareLinkId);
        await AuditRepository.in(tx).append(actor, [sharingEnded(link.certificateId)], centreId);
      }
      return this.view(tx, { ...link, withdrawnAt: link.withdrawnAt ?? tx.at });
    });
  }

  /** Ends every open link of a person to certificates of a centre, when they no longer consent. */
  async withdrawAll(tx: Tx, personId: string, centreId: string, by: DoneBy): Promise<void> {
    const certificateIds = await ShareLinkRepository.in(tx).withdrawAll(personId, centreId);
    await AuditRepository.in(tx).append(by, certificateIds.map(sharingEnded), centreId);
  }

  /** Forgets links that ended long ago, and the counts of their looks. */
  forgetEnded(): Promise<void> {
    return this.transactions.run((tx) =>
      ShareLinkRepository.in(tx).forgetEndedBefore(new Date(Date.parse(tx.at) - REMEMBERED).toISOString()),
    );
  }

  private async views(tx: Tx, rows: readonly ShareLinkRow[]): Promise<ShareLink[]> {
    const days = await ShareLinkRepository.in(tx).days(rows.map(({ id }) => id));
    return rows.map(({ tokenSealed, personId: _, ...row }) => {
      const state = shareStateAt(row, tx.at);
      const path = state === 'open' ? addressOfToken(this.vault.open(SHARE_PURPOSE, tokenSealed)) : null;
      return { ...row, state, path, days: days.get(row.id) ?? [] };
    });
  }

  private async view(tx: Tx, row: ShareLinkRow): Promise<ShareLink> {
    const [view] = await this.views(tx, [row]);
    if (!view) throw new DomainError('share_link.not_found');
    return view;
  }
}
