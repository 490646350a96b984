import { Module } from '@nestjs/common';
import { CompromiseService } from './compromise.service.ts';
import { PublishedKeysRoutes } from './published-keys.routes.ts';
import { SigningKeysService } from './signing-keys.service.ts';
import { TrustService } from './trust.service.ts';

@Module({
  providers: [CompromiseService, PublishedKeysRoutes, SigningKeysService, TrustService],
  exports: [CompromiseService, SigningKeysService, TrustService],
})
export class SigningKeysModule {}
