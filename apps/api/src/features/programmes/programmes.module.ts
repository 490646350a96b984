import { Module } from '@nestjs/common';
import { CohortsModule } from '../cohorts/cohorts.module.ts';
import { CurriculaModule } from '../curricula/curricula.module.ts';
import { InstructorsModule } from '../instructors/instructors.module.ts';
import { ProgrammesController } from './programmes.controller.ts';
import { ProgrammesService } from './programmes.service.ts';

@Module({
  imports: [CohortsModule, CurriculaModule, InstructorsModule],
  controllers: [ProgrammesController],
  providers: [ProgrammesService],
})
export class ProgrammesModule {}
