import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { RegionsModule } from '../regions/regions.module.ts';
import { ExchangeController } from './exchange.controller.ts';
import { ExchangeFilesService } from './exchange-files.service.ts';
import { ExchangeProfilesService } from './exchange-profiles.service.ts';

@Module({
  imports: [CohortsModule, EnrolmentsModule, RegionsModule],
  controllers: [ExchangeController],
  providers: [ExchangeFilesService, ExchangeProfilesService],
  exports: [ExchangeProfilesService],
})
export class ExchangeModule {}
