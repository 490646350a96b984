import { Module } from '@nestjs/common';
import { CentresModule } from '../centres/centres.module.ts';
import { SigningKeysModule } from '../signing-keys/signing-keys.module.ts';
import { BundlesController } from './bundles.controller.ts';
import { BundlesService } from './bundles.service.ts';

@Module({ imports: [CentresModule, SigningKeysModule], controllers: [BundlesController], providers: [BundlesService] })
export class BundlesModule {}
