import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { CompetenciesModule } from '../competencies/competencies.module.ts';
import { SchemesModule } from '../schemes/schemes.module.ts';
import { CurriculaController } from './curricula.controller.ts';
import { CurriculaService } from './curricula.service.ts';
import { CurriculumMeasuresService } from './curriculum-measures.service.ts';

@Module({
  imports: [CentresModule, CompetenciesModule, SchemesModule],
  controllers: [CurriculaController],
  providers: [CurriculaService, CurriculumMeasuresService],
  exports: [CurriculaService, CurriculumMeasuresService],
})
export class CurriculaModule {}
