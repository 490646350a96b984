import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { CompetenciesModule } from '../competencies/competencies.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { SchemeMakingService } from './scheme-making.service.ts';
import { SchemeSheetsService } from './scheme-sheets.service.ts';
import { SchemesController } from './schemes.controller.ts';
import { SchemesService } from './schemes.service.ts';

@Module({
  imports: [CentresModule, CompetenciesModule, PoliciesModule],
  controllers: [SchemesController],
  providers: [SchemeMakingService, SchemeSheetsService, SchemesService],
  exports: [SchemeSheetsService, SchemesService],
})
export class SchemesModule {}
