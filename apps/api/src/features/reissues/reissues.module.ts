import { Module } from '@nestjs/common';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { ReissueWorkService } from './reissue-work.service.ts';
import { ReissueCertificatesJob, ResumeReissueJob } from './reissues.jobs.ts';
import { ReissuesService } from './reissues.service.ts';

@Module({
  imports: [CertificatesModule, SigningKeysModule],
  providers: [ReissueCertificatesJob, ReissuesService, ReissueWorkService, ResumeReissueJob],
})
export class ReissuesModule {}
