import { Module } from '@nestjs/common';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { TermsOfUseModule } from '../terms-of-use/terms-of-use.module.ts';
import { VerificationModule } from '../verification/verification.module.ts';
import { ForgetShareLinksJob } from './forget-share-links.job.ts';
import { ShareLinksService } from './share-links.service.ts';
import { SharedAnswersService } from './shared-answers.service.ts';
import { SharedPageRoutes } from './shared-page.routes.ts';
import { SharingController } from './sharing.controller.ts';

@Module({
  imports: [CertificatesModule, TermsOfUseModule, VerificationModule],
  controllers: [SharingController],
  providers: [ForgetShareLinksJob, ShareLinksService, SharedAnswersService, SharedPageRoutes],
  exports: [ShareLinksService],
})
export class SharingModule {}
