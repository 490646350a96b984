import { Module } from '@nestjs/common';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { ClaimCardsModule } from '../claim-cards/claim-cards.module.ts';
import { TermsOfUseModule } from '../terms-of-use/terms-of-use.module.ts';
import { ClaimsController } from './claims.controller.ts';
import { ClaimsService } from './claims.service.ts';
import { MyTermsService } from './my-terms.service.ts';
import { NextCoursesService } from './next-courses.service.ts';

@Module({
  imports: [CertificatesModule, ClaimCardsModule, TermsOfUseModule],
  controllers: [ClaimsController],
  providers: [ClaimsService, MyTermsService, NextCoursesService],
})
export class ClaimsModule {}
