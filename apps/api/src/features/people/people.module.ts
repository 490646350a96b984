import { Module } from '@nestjs/common';
import { RestrictionsModule } from '../data-rights/restrictions.module.ts';
import { OwnConfirmationsModule } from '../instructors/own-confirmations.module.ts';
import { IdentitiesService } from './identities.service.ts';
import { OfficialsController } from './officials.controller.ts';
import { OfficialsService } from './officials.service.ts';
import { PeopleService } from './people.service.ts';
import { PersonVouchersService } from './person-vouchers.service.ts';

@Module({
  imports: [OwnConfirmationsModule, RestrictionsModule],
  controllers: [OfficialsController],
  providers: [IdentitiesService, OfficialsService, PeopleService, PersonVouchersService],
  exports: [OfficialsService, PeopleService, PersonVouchersService],
})
export class PeopleModule {}
