import { Module } from '@nestjs/common';
import { PoliciesModule } from '../policies/policies.module.ts';
import { BreachesController } from './breaches.controller.ts';
import { EscalateBreachesJob, ForgetBreachNoticesJob } from './breaches.job.ts';
import { BreachesService } from './breaches.service.ts';
import { MyBreachNoticesService } from './my-breach-notices.service.ts';

@Module({
  imports: [PoliciesModule],
  controllers: [BreachesController],
  providers: [BreachesService, EscalateBreachesJob, ForgetBreachNoticesJob, MyBreachNoticesService],
})
export class BreachesModule {}
