import { Module } from '@nestjs/common';
import { CorrectionIntakeService } from './correction-intake.service.ts';

/** Apart from the decisions, since the sheets hand over what came late and the decisions write to the sheets. */
@Module({ providers: [CorrectionIntakeService], exports: [CorrectionIntakeService] })
export class CorrectionIntakeModule {}
