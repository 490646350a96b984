import { Module } from '@nestjs/common';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { IssuerRepository } from './issuer.repository.ts';
import { IssuersService } from './issuers.service.ts';
import { VocabularyRoutes } from './vocabulary.routes.ts';

@Module({
  imports: [SigningKeysModule],
  providers: [IssuerRepository, IssuersService, VocabularyRoutes],
})
export class CredentialsModule {}
