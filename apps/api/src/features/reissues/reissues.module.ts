import { Module } from '@nestjs/common';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { ReissueItemService } from './reissue-item.service.ts';
import { ReissueSigningService } from './reissue-signing.service.ts';
import { ReissueViewsService } from './reissue-views.service.ts';
import { ReissueWorkService } from './reissue-work.service.ts';
import { ReissuesController } from './reissues.controller.ts';
import { ReissueCertificatesJob, ResumeReissueJob } from './reissues.jobs.ts';
import { ReissuesService } from './reissues.service.ts';

@Module({
  imports: [CertificatesModule, PeopleModule, SigningKeysModule],
  controllers: [ReissuesController],
  providers: [
    ReissueCertificatesJob,
    ReissueItemService,
    ReissueSigningService,
    ReissuesService,
    ReissueViewsService,
    ReissueWorkService,
    ResumeReissueJob,
  ],
})
export class ReissuesModule {}
