import { Module } from '@nestjs/common';
import { CareService } from './care.service.ts';
import { RenewalsController } from './renewals.controller.ts';

@Module({ controllers: [RenewalsController], providers: [CareService] })
export class RenewalsModule {}
