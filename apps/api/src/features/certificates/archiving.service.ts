import { lengthened, publishedOverHttp, StandingProblem, validationDataOf } from '@kompeten/certificate';
import { verifyPdf } from '@kompeten/certificate/verification';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { defineJob } from '../../jobs/job.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { TrustService } from '../signing-keys/trust.service.ts';
import { ArchiveStops } from './archive-stops.service.ts';
import { type ArchivedCertificate, CertificateFileRepository } from './certificate-file.repository.ts';

/** Each night: the files that want a newer timestamp, a thousand at a time. */
export const archiveCertificates = defineJob('archive_certificates', z.looseObject({}), { schedule: '41 17 * * *' });

/** Puts one file under a newer timestamp. */
export const archiveCertificate = defineJob('archive_certificate', z.object({ certificateId: z.uuid() }));

const AT_ONCE = 1_000;
/** How long a thousand files may take before the next are queued. */
const PAUSE_MS = 15 * 60_000;
/** A timestamp is renewed half a year before its authority's certificate ends. */
const AHEAD_MS = 182 * 86_400_000;
/** What stands still is asked about once a night, however often the others are queued. */
const ASK_AGAIN_MS = 12 * 3_600_000;

/** Keeps signatures readable when keys and algorithms have aged: EN 319 142-1 B-LTA, renewed before it weakens. */
@Injectable()
export class ArchivingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly trust: TrustService,
    private readonly stops: ArchiveStops,
    private readonly clock: Clock,
  ) {}

  /** Queues every file that is due; where no timestamp authority is configured, none is. */
  queueDue(): Promise<void> {
    return this.transactions.run(async (tx) => {
      if (this.trust.timestamps() === null) return;
      const due = await CertificateFileRepository.in(tx).dueForArchive(
        { before: this.horizon(), askedBefore: this.inMs(-ASK_AGAIN_MS) },
        AT_ONCE,
      );
      const queue = QueueRepository.in(tx);
      for (const certificateId of due) {
        await queue.add(archiveCertificate, { certificateId }, { key: `archive_certificate:${certificateId}` });
      }
      if (due.length < AT_ONCE) return;
      const runAt = this.inMs(PAUSE_MS);
      await queue.add(archiveCertificates, {}, { runAt, key: 'archive_certificates:more' });
    });
  }

  /** Puts the file of a certificate under a newer timestamp and keeps it; one that is not due stays as it is, and so does one whose line is not good. */
  async archive(certificateId: string): Promise<void> {
    const pdf = await this.transactions.read((tx) => CertificateFileRepository.in(tx).find(certificateId));
    if (pdf === null || !(await this.isDue(pdf))) return;
    const archived = await this.lengthen(pdf).catch(notGood);
    if (archived instanceof StandingProblem) return this.stops.stop(certificateId, archived.found);
    if (archived === null) return;
    await this.transactions.run(async (tx) => {
      await CertificateFileRepository.in(tx).archive(certificateId, archived);
      await this.stops.resume(tx, certificateId);
    });
  }

  private async isDue(pdf: Buffer): Promise<boolean> {
    const { signature } = await this.judged(pdf);
    return signature?.level !== 'B-LTA' || (signature.renewBy ?? '') < this.horizon();
  }

  private async lengthen(pdf: Buffer): Promise<ArchivedCertificate | null> {
    const timestamps = this.trust.timestamps();
    if (timestamps === null) return null;
    const { trustedRoots, timestampRoots } = this.trust.judging();
    const data = await validationDataOf(new Uint8Array(pdf), {
      roots: [...trustedRoots, ...timestampRoots],
      lists: this.trust.revocationLists(),
      published: publishedOverHttp(new Date(this.clock.now())),
    });
    const archived = Buffer.from(await lengthened(new Uint8Array(pdf), data, timestamps));
    const { integrity, signature } = await this.judged(archived);
    if (integrity !== 'intact' || !signature?.renewBy) throw new Error('An archived file was not sound');
    return { pdf: archived, level: signature.level, renewBy: signature.renewBy };
  }

  private judged(pdf: Buffer) {
    return verifyPdf(pdf, this.trust.judging());
  }

  private horizon(): string {
    return this.inMs(AHEAD_MS);
  }

  private inMs(milliseconds: number): string {
    return new Date(Date.parse(this.clock.now()) + milliseconds).toISOString();
  }
}

function notGood(cause: unknown): StandingProblem {
  if (cause instanceof StandingProblem) return cause;
  throw cause;
}
