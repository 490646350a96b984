import { Module } from '@nestjs/common';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { ClaimCardsModule } from '../claim-cards/claim-cards.module.ts';
import { ClaimsController } from './claims.controller.ts';
import { ClaimsService } from './claims.service.ts';
import { NextCoursesService } from './next-courses.service.ts';

@Module({
  imports: [CertificatesModule, ClaimCardsModule],
  controllers: [ClaimsController],
  providers: [ClaimsService, NextCoursesService],
})
export class ClaimsModule {}
