import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { PapersController } from './papers.controller.ts';
import { PapersService } from './papers.service.ts';

@Module({
  imports: [CentresModule, CohortsModule, EnrolmentsModule],
  controllers: [PapersController],
  providers: [PapersService],
})
export class PapersModule {}
