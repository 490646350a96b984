import { Module } from '@nestjs/common';
import { RegionsModule } from '../regions/regions.module.ts';
import { CentresController } from './centres.controller.ts';
import { CentresService } from './centres.service.ts';

@Module({
  imports: [RegionsModule],
  controllers: [CentresController],
  providers: [CentresService],
  exports: [CentresService],
})
export class CentresModule {}
