import { Module } from '@nestjs/common';
import { SigningKeysService } from './signing-keys.service.ts';

@Module({ providers: [SigningKeysService], exports: [SigningKeysService] })
export class SigningKeysModule {}
