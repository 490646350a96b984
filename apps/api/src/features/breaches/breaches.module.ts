import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { BreachPeopleService } from './breach-people.service.ts';
import { BreachesController } from './breaches.controller.ts';
import { EscalateBreachesJob, ForgetBreachNoticesJob } from './breaches.job.ts';
import { BreachesService } from './breaches.service.ts';
import { MyBreachNoticesService } from './my-breach-notices.service.ts';

@Module({
  imports: [CentresModule, PoliciesModule],
  controllers: [BreachesController],
  providers: [
    BreachesService,
    BreachPeopleService,
    EscalateBreachesJob,
    ForgetBreachNoticesJob,
    MyBreachNoticesService,
  ],
})
export class BreachesModule {}
