import { Global, Module } from '@nestjs/common';
import { ApiKeysController } from './api-keys.controller.ts';
import { ApiKeysService } from './api-keys.service.ts';
import { KeyActorRepository } from './key-actor.repository.ts';
import { KeyAuthenticationService } from './key-authentication.service.ts';
import { RowAllowanceService } from './row-allowance.service.ts';

/** Global, because the guard in front of every feature asks it whose key calls. */
@Global()
@Module({
  controllers: [ApiKeysController],
  providers: [ApiKeysService, KeyActorRepository, KeyAuthenticationService, RowAllowanceService],
  exports: [ApiKeysService, KeyAuthenticationService, RowAllowanceService],
})
export class ApiKeysModule {}
