import { Module } from '@nestjs/common';
import { PoliciesModule } from '../policies/policies.module.ts';
import { RegionsModule } from '../regions/regions.module.ts';
import { CooperativePeopleService } from './cooperative-people.service.ts';
import { CooperativesController } from './cooperatives.controller.ts';
import { CooperativesService } from './cooperatives.service.ts';

@Module({
  imports: [PoliciesModule, RegionsModule],
  controllers: [CooperativesController],
  providers: [CooperativePeopleService, CooperativesService],
  exports: [CooperativesService],
})
export class CooperativesModule {}
