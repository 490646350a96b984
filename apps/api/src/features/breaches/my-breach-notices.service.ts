import { type Actor, DomainError, type MyBreachNotice } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { BreachNoticeRepository, type NoticeReader } from './breach-notice.repository.ts';

/** What somebody whom a breach concerns reads of it: people without an e-mail as well as staff. */
@Injectable()
export class MyBreachNoticesService {
  constructor(private readonly transactions: Transactions) {}

  /** The caller's own notices; a claim card opens those of its issuers. */
  list(actor: Actor): Promise<{ items: MyBreachNotice[] }> {
    return this.transactions.read(async (tx) => ({
      items: await BreachNoticeRepository.in(tx).mine(readerOf(actor)),
    }));
  }

  /** Notes that the caller has read an own notice; anybody else's does not exist. */
  read(id: string, actor: Actor): Promise<MyBreachNotice> {
    return this.transactions.run(async (tx) => {
      const repository = BreachNoticeRepository.in(tx);
      const own = async () => (await repository.mine(readerOf(actor))).find((notice) => notice.id === id);
      if (!(await own())) throw new DomainError('breach.notice_not_found');
      await repository.read(id);
      const notice = await own();
      if (!notice) throw new DomainError('breach.notice_not_found');
      return notice;
    });
  }
}

const readerOf = ({ personId, accountId, via, claimedIssuerIds }: Actor): NoticeReader => ({
  personId,
  accountId,
  issuerIds: via === 'claim' ? (claimedIssuerIds ?? []) : null,
});
