import { Module } from '@nestjs/common';
import { CONFIG } from '../../config.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { PopulationController } from './population.controller.ts';
import { PopulationService } from './population.service.ts';
import { PopulationRegister } from './population-register.ts';
import { populationRegisterOf } from './population-registers.ts';

@Module({
  imports: [EnrolmentsModule, PeopleModule],
  controllers: [PopulationController],
  providers: [PopulationService, { provide: PopulationRegister, useFactory: populationRegisterOf, inject: [CONFIG] }],
})
export class PopulationModule {}
