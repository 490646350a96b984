import { Module } from '@nestjs/common';
import { PublishedKeysRoutes } from './published-keys.routes.ts';
import { SigningKeysService } from './signing-keys.service.ts';

@Module({ providers: [PublishedKeysRoutes, SigningKeysService], exports: [SigningKeysService] })
export class SigningKeysModule {}
