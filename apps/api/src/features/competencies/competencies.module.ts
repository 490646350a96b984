import { Module } from '@nestjs/common';
import { CompetenciesController } from './competencies.controller.ts';
import { CompetenciesService } from './competencies.service.ts';
import { StandardImportService } from './standard-import.service.ts';
import { StandardsController } from './standards.controller.ts';

@Module({
  controllers: [CompetenciesController, StandardsController],
  providers: [CompetenciesService, StandardImportService],
  exports: [CompetenciesService, StandardImportService],
})
export class CompetenciesModule {}
