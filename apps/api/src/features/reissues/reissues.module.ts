import { Module } from '@nestjs/common';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { ReissueViewsService } from './reissue-views.service.ts';
import { ReissueWorkService } from './reissue-work.service.ts';
import { ReissuesController } from './reissues.controller.ts';
import { ReissueCertificatesJob, ResumeReissueJob } from './reissues.jobs.ts';
import { ReissuesService } from './reissues.service.ts';

@Module({
  imports: [CertificatesModule, SigningKeysModule],
  controllers: [ReissuesController],
  providers: [ReissueCertificatesJob, ReissuesService, ReissueViewsService, ReissueWorkService, ResumeReissueJob],
})
export class ReissuesModule {}
