import { Module } from '@nestjs/common';
import { DecisionsModule } from '../decisions/decisions.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { SchemesModule } from '../schemes/schemes.module.ts';
import { AppealOutcomesService } from './appeal-outcomes.service.ts';
import { AppealsController } from './appeals.controller.ts';
import { AppealsService } from './appeals.service.ts';
import { EscalationJob } from './escalation.job.ts';
import { MyAppealsService } from './my-appeals.service.ts';
import { ObjectionsService } from './objections.service.ts';

@Module({
  imports: [DecisionsModule, PoliciesModule, SchemesModule],
  controllers: [AppealsController],
  providers: [AppealOutcomesService, AppealsService, EscalationJob, MyAppealsService, ObjectionsService],
})
export class AppealsModule {}
