import { Module } from '@nestjs/common';
import { OwnConfirmationsModule } from '../instructors/own-confirmations.module.ts';
import { DuplicatesService } from './duplicates.service.ts';
import { FindDuplicatesJob } from './find-duplicates.job.ts';
import { JoiningService } from './joining.service.ts';
import { MergesController } from './merges.controller.ts';
import { MergesService } from './merges.service.ts';

@Module({
  imports: [OwnConfirmationsModule],
  controllers: [MergesController],
  providers: [DuplicatesService, FindDuplicatesJob, JoiningService, MergesService],
})
export class MergesModule {}
