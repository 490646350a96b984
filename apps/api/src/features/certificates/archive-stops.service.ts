import type { NotGood } from '@kompeten/certificate';
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
      await this.tell(tx, 'stopped', certificateId, found, isFirst);
    });
  }

  /** What stood still was archived after all, in the transaction that keeps the file. */
  async resume(tx: Tx, certificateId: string): Promise<void> {
    const stops = ArchiveStopRepository.in(tx);
    const before = await stops.find(certificateId);
    if (before === null) return;
    const isLast = (await stops.countFor(before.subject)) === 1;
    await stops.end(certificateId);
    await this.tell(tx, 'resumed', certificateId, before, isLast);
  }

  /** Of one certificate, and of the cause where this is the first or the last that it holds up: that belongs to no centre. */
  private async tell(tx: Tx, what: What, certificateId: string, cause: Cause, isOfAll: boolean): Promise<void> {
    const { said, subject, source } = cause;
    const data = { said, subject, source };
    const one = { type: `certificate.archive_${what}`, subjectType: 'certificate', subjectId: certificateId } as const;
    const all = { type: `signer.archiving_${what}`, subjectType: 'signer', subjectId: subject.slice(0, 80) } as const;
    const certificate = await CertificateRepository.in(tx).find(certificateId);
    const trail = AuditRepository.in(tx);
    await trail.append('system', [{ ...one, data }], certificate?.centreId ?? null);
    if (isOfAll) await trail.append('system', [{ ...all, data }]);
  }
}

type What = 'stopped' | 'resumed';
type Cause = Pick<NotGood, 'said' | 'subject' | 'source'>;
