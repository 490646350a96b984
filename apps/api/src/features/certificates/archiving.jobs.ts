import type { z } from 'zod';
import { Does, type JobHandler } from '../../jobs/job.ts';
import { ArchivingService, archiveCertificate, archiveCertificates } from './archiving.service.ts';

@Does(archiveCertificates)
export class ArchiveCertificatesJob implements JobHandler<typeof archiveCertificates> {
  constructor(private readonly archiving: ArchivingService) {}

  run(): Promise<void> {
    return this.archiving.queueDue();
  }
}

@Does(archiveCertificate)
export class ArchiveCertificateJob implements JobHandler<typeof archiveCertificate> {
  constructor(private readonly archiving: ArchivingService) {}

  run({ certificateId }: z.output<typeof archiveCertificate.payload>): Promise<void> {
    return this.archiving.archive(certificateId);
  }
}
