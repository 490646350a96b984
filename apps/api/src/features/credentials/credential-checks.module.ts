import { Module } from '@nestjs/common';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { StatusListsModule } from '../status-lists/status-lists.module.ts';
import { CredentialChecksService } from './credential-checks.service.ts';

/** The checks alone, for features that the others of this feature rest upon. */
@Module({
  imports: [SigningKeysModule, StatusListsModule],
  providers: [CredentialChecksService],
  exports: [CredentialChecksService],
})
export class CredentialChecksModule {}
