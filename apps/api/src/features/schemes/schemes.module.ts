import { Module } from '@nestjs/common';
import { CompetenciesModule } from '../competencies/competencies.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { SchemeImportService } from './scheme-import.service.ts';
import { SchemesController } from './schemes.controller.ts';
import { SchemesService } from './schemes.service.ts';

@Module({
  imports: [CompetenciesModule, PoliciesModule],
  controllers: [SchemesController],
  providers: [SchemeImportService, SchemesService],
  exports: [SchemeImportService, SchemesService],
})
export class SchemesModule {}
