import { Module } from '@nestjs/common';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { StatusListRepository } from './status-list.repository.ts';
import { StatusListsRoutes } from './status-lists.routes.ts';
import { StatusListsService } from './status-lists.service.ts';
import { TokenSigner } from './token-signer.ts';

@Module({
  imports: [SigningKeysModule],
  providers: [StatusListRepository, StatusListsRoutes, StatusListsService, TokenSigner],
  exports: [StatusListsService],
})
export class StatusListsModule {}
