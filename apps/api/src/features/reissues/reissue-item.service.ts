import type { Official } from '@kompeten/certificate';
import type { Actor } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { notIssuedCode } from '../certificates/not-issued.rules.ts';
import { AWAITED, ReissuingService } from '../certificates/reissuing.service.ts';
import { type Outcome, ReissueRepository } from './reissue.repository.ts';

/** The official who signs in person, and in whose name. */
export interface InPerson {
  actor: Actor;
  official: Official;
}

/** Issues one certificate of a reissue anew, in two transactions around the drawing: what an interrupted try did is taken up, never done twice. */
@Injectable()
export class ReissueItemService {
  constructor(
    private readonly transactions: Transactions,
    private readonly reissuing: ReissuingService,
  ) {}

  /** Issues it anew, leaves it to people, or lets it wait for an official where it is signed in person and nobody is there. */
  async reissue(reissueId: string, certificateId: string, by: InPerson | null): Promise<void> {
    const prepared = await this.transactions.run((tx) => this.reissuing.prepare(tx, certificateId, by?.actor ?? null));
    if (prepared === AWAITED) return this.settle(reissueId, certificateId, { status: AWAITED });
    if (typeof prepared === 'string') {
      return this.settle(reissueId, certificateId, { status: 'left', code: prepared });
    }
    const file = await this.reissuing.draw(prepared, by?.official);
    await this.transactions.run(async (tx) => {
      const code = await this.reissuing.issue(tx, certificateId, prepared, file, by?.actor ?? 'system');
      const outcome: Outcome = code ? { status: 'left', code } : { status: 'issued', replacementId: prepared.row.id };
      await ReissueRepository.in(tx).settle(reissueId, certificateId, outcome);
    });
  }

  /** Notes that it was not issued anew, and why. */
  fail(reissueId: string, certificateId: string, cause: unknown): Promise<void> {
    return this.settle(reissueId, certificateId, { status: 'failed', code: notIssuedCode(cause) });
  }

  private settle(reissueId: string, certificateId: string, outcome: Outcome): Promise<void> {
    return this.transactions.run((tx) => ReissueRepository.in(tx).settle(reissueId, certificateId, outcome));
  }
}
