import { shareStateAt } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { Vault } from '../../secrets/vault.ts';
import { CertificatesService } from '../certificates/certificates.service.ts';
import { ShareLinkRepository } from './share-link.repository.ts';
import { SHARE_PURPOSE } from './share-token.ts';

/** Where a link leads: to a certificate, or nowhere any more and since when. */
export type Opened =
  | { kind: 'open'; certificateId: string; code: string; withFile: boolean; expiresAt: string }
  | { kind: 'expired' | 'withdrawn'; endedAt: string }
  | { kind: 'unknown' };

/** The reader's side of a link: what it opens, counted by day and by nobody's name. */
@Injectable()
export class SharedAnswersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly certificates: CertificatesService,
    private readonly vault: Vault,
  ) {}

  /** Opens a link; a look that counts is added to its day. */
  open(token: string, counts: boolean): Promise<Opened> {
    return this.opened(token, counts ? { looks: 1, files: 0 } : null);
  }

  /** The signed file, where the holder shared it too; the fetching is counted. */
  async file(token: string): Promise<FileAnswer | null> {
    const opened = await this.opened(token, { looks: 0, files: 1 });
    return opened.kind === 'open' && opened.withFile ? this.certificates.downloadOpened(opened.certificateId) : null;
  }

  private opened(token: string, counted: { looks: number; files: number } | null): Promise<Opened> {
    return this.transactions.run(async (tx): Promise<Opened> => {
      const repository = ShareLinkRepository.in(tx);
      const link = await repository.byToken(this.vault.fingerprint(SHARE_PURPOSE, token));
      if (!link) return { kind: 'unknown' };
      const state = shareStateAt(link, tx.at);
      if (state !== 'open') return { kind: state, endedAt: link.withdrawnAt ?? link.expiresAt };
      const { certificateId, expiresAt } = link;
      const { code, origin } = await this.certificates.opened(tx, certificateId);
      const withFile = link.extent === 'answer_and_file' && origin === 'issued_here';
      if (counted && (counted.looks > 0 || withFile)) await repository.count(link.id, counted);
      return { kind: 'open', certificateId, code, withFile, expiresAt };
    });
  }
}
