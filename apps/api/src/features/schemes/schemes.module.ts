import { Module } from '@nestjs/common';
import { PoliciesModule } from '../policies/policies.module.ts';
import { SchemeSheetsService } from './scheme-sheets.service.ts';
import { SchemesController } from './schemes.controller.ts';
import { SchemesService } from './schemes.service.ts';

@Module({
  imports: [PoliciesModule],
  controllers: [SchemesController],
  providers: [SchemeSheetsService, SchemesService],
  exports: [SchemeSheetsService, SchemesService],
})
export class SchemesModule {}
