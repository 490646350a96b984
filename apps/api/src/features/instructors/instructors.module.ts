import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { CompetenciesModule } from '../competencies/competencies.module.ts';
import { InstructorsController } from './instructors.controller.ts';
import { InstructorsService } from './instructors.service.ts';

@Module({
  imports: [CentresModule, CompetenciesModule],
  controllers: [InstructorsController],
  providers: [InstructorsService],
  exports: [InstructorsService],
})
export class InstructorsModule {}
