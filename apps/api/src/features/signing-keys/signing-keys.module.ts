import { Module } from '@nestjs/common';
import { CompromiseService } from './compromise.service.ts';
import { DidsService } from './dids.service.ts';
import { PublishedKeysRoutes } from './published-keys.routes.ts';
import { SignersController } from './signers.controller.ts';
import { SignersService } from './signers.service.ts';
import { SigningKeysService } from './signing-keys.service.ts';
import { TrustService } from './trust.service.ts';

@Module({
  controllers: [SignersController],
  providers: [CompromiseService, DidsService, PublishedKeysRoutes, SignersService, SigningKeysService, TrustService],
  exports: [CompromiseService, DidsService, SignersService, SigningKeysService, TrustService],
})
export class SigningKeysModule {}
