import { Module } from '@nestjs/common';
import { CertificationBodiesModule } from '../certification-bodies/certification-bodies.module.ts';
import { HolderTermsService } from './holder-terms.service.ts';
import { TermsHandoverService } from './terms-handover.service.ts';
import { TermsOfUseController } from './terms-of-use.controller.ts';
import { TermsOfUseService } from './terms-of-use.service.ts';

@Module({
  imports: [CertificationBodiesModule],
  controllers: [TermsOfUseController],
  providers: [HolderTermsService, TermsHandoverService, TermsOfUseService],
  exports: [HolderTermsService, TermsHandoverService, TermsOfUseService],
})
export class TermsOfUseModule {}
