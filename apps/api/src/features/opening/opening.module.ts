import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { OpeningController } from './opening.controller.ts';
import { OpeningService } from './opening.service.ts';

@Module({
  imports: [CentresModule],
  controllers: [OpeningController],
  providers: [OpeningService],
  exports: [OpeningService],
})
export class OpeningModule {}
