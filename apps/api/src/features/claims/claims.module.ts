import { Module } from '@nestjs/common';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { ClaimsController } from './claims.controller.ts';
import { ClaimsService } from './claims.service.ts';
import { NextCoursesService } from './next-courses.service.ts';

@Module({
  imports: [CertificatesModule, EnrolmentsModule],
  controllers: [ClaimsController],
  providers: [ClaimsService, NextCoursesService],
})
export class ClaimsModule {}
