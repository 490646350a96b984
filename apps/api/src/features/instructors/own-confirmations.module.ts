import { Module } from '@nestjs/common';
import { OwnConfirmationsService } from './own-confirmations.service.ts';

@Module({ providers: [OwnConfirmationsService], exports: [OwnConfirmationsService] })
export class OwnConfirmationsModule {}
