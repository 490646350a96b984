import type { NotGood } from '@kompeten/certificate';
import type { HappenedEvent } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ArchiveStopRepository } from './archive-stop.repository.ts';
import { CertificateRepository } from './certificate.repository.ts';

/** Says of signatures that cannot be archived which they are and why: once each, and once of what is the cause of all. */
@Injectable()
export class ArchiveStops {
  constructor(private readonly transactions: Transactions) {}

  /** A certificate that the signature rests on is not good. */
  stop(certificateId: string, found: NotGood): Promise<void> {
    return this.transactions.run(async (tx) => {
      const stops = ArchiveStopRepository.in(tx);
      const isFirst = (await stops.countFor(found.subject)) === 0;
      const before = await stops.find(certificateId);
      await stops.keep(certificateId, found);
      if (before?.said === found.said && before.subject === found.subject) return;
      await this.tell(tx, certificateId, happened('stopped', certificateId, found, isFirst));
    });
  }

  /** What stood still was archived after all, in the transaction that keeps the file. */
  async resume(tx: Tx, certificateId: string): Promise<void> {
    const stops = ArchiveStopRepository.in(tx);
    const before = await stops.find(certificateId);
    if (before === null) return;
    const isLast = (await stops.countFor(before.subject)) === 1;
    await stops.end(certificateId);
    await this.tell(tx, certificateId, happened('resumed', certificateId, before, isLast));
  }

  private async tell(tx: Tx, certificateId: string, events: readonly HappenedEvent[]): Promise<void> {
    const certificate = await CertificateRepository.in(tx).find(certificateId);
    await AuditRepository.in(tx).append('system', events, certificate?.centreId ?? null);
  }
}

/** What is said of one certificate, and of the cause where this is the first or the last that it holds up. */
function happened(
  what: 'stopped' | 'resumed',
  certificateId: string,
  { said, subject, source }: Pick<NotGood, 'said' | 'subject' | 'source'>,
  isOfAll: boolean,
): HappenedEvent[] {
  const data = { said, subject, source };
  const one: HappenedEvent = {
    ...{ type: `certificate.archive_${what}`, subjectType: 'certificate', subjectId: certificateId },
    data,
  };
  const all: HappenedEvent = {
    ...{ type: `signer.archiving_${what}`, subjectType: 'signer', subjectId: subject.slice(0, 80) },
    data,
  };
  return isOfAll ? [one, all] : [one];
}
