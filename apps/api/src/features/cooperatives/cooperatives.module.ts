import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module.ts';
import { CooperativesController } from './cooperatives.controller.ts';
import { CooperativesService } from './cooperatives.service.ts';

@Module({
  imports: [RegionsModule],
  controllers: [CooperativesController],
  providers: [CooperativesService],
  exports: [CooperativesService],
})
export class CooperativesModule {}
