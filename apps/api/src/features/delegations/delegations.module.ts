import { Module } from '@nestjs/common';
import { PoliciesModule } from '../policies/policies.module.ts';
import { DelegationsController } from './delegations.controller.ts';
import { DelegationsService } from './delegations.service.ts';

@Module({
  imports: [PoliciesModule],
  controllers: [DelegationsController],
  providers: [DelegationsService],
})
export class DelegationsModule {}
