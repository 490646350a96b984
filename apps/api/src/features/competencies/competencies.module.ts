import { Module } from '@nestjs/common';
import { CompetenciesController } from './competencies.controller.ts';
import { CompetenciesService } from './competencies.service.ts';
import { StandardSheetsService } from './standard-sheets.service.ts';
import { StandardsController } from './standards.controller.ts';

@Module({
  controllers: [CompetenciesController, StandardsController],
  providers: [CompetenciesService, StandardSheetsService],
  exports: [CompetenciesService, StandardSheetsService],
})
export class CompetenciesModule {}
