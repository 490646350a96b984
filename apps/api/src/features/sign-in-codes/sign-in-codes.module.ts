import { Module } from '@nestjs/common';
import { OtpModule } from '../../otp/otp.module.ts';
import { RestrictionsModule } from '../data-rights/restrictions.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { CodeDeliveryService } from './code-delivery.service.ts';
import { ContactsService } from './contacts.service.ts';
import { SendSignInCodeJob } from './send-sign-in-code.job.ts';
import { SignInCodesController } from './sign-in-codes.controller.ts';
import { SignInCodesService } from './sign-in-codes.service.ts';

@Module({
  imports: [EnrolmentsModule, OtpModule, PeopleModule, RestrictionsModule],
  controllers: [SignInCodesController],
  providers: [CodeDeliveryService, ContactsService, SendSignInCodeJob, SignInCodesService],
  exports: [ContactsService],
})
export class SignInCodesModule {}
