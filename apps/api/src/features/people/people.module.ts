import { Module } from '@nestjs/common';
import { RestrictionsModule } from '../data-rights/restrictions.module.ts';
import { OwnConfirmationsModule } from '../instructors/own-confirmations.module.ts';
import { OfficialsController } from './officials.controller.ts';
import { OfficialsService } from './officials.service.ts';
import { PeopleService } from './people.service.ts';

@Module({
  imports: [OwnConfirmationsModule, RestrictionsModule],
  controllers: [OfficialsController],
  providers: [OfficialsService, PeopleService],
  exports: [OfficialsService, PeopleService],
})
export class PeopleModule {}
