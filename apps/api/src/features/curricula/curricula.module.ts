import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { CompetenciesModule } from '../competencies/competencies.module.ts';
import { CurriculaController } from './curricula.controller.ts';
import { CurriculaService } from './curricula.service.ts';

@Module({
  imports: [CentresModule, CompetenciesModule],
  controllers: [CurriculaController],
  providers: [CurriculaService],
  exports: [CurriculaService],
})
export class CurriculaModule {}
