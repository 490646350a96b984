import { Module } from '@nestjs/common';
import { CertificatesModule } from '../certificates/certificates.module.ts';
import { CertificationBodiesModule } from '../certification-bodies/certification-bodies.module.ts';
import { ExchangeModule } from '../exchange/exchange.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { BnspLayouts } from './bnsp-layouts.service.ts';
import { BnspNumbersService } from './bnsp-numbers.service.ts';
import { BnspReportsController } from './bnsp-reports.controller.ts';
import { BnspReportsService } from './bnsp-reports.service.ts';

@Module({
  imports: [CertificatesModule, CertificationBodiesModule, ExchangeModule, PeopleModule],
  controllers: [BnspReportsController],
  providers: [BnspLayouts, BnspNumbersService, BnspReportsService],
})
export class BnspReportsModule {}
