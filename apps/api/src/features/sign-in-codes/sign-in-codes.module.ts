import { Module } from '@nestjs/common';
import { CONFIG } from '../../config.ts';
import { MailModule } from '../../mail/mail.module.ts';
import { MailSender } from '../../mail/mail-sender.ts';
import { RestrictionsModule } from '../data-rights/restrictions.module.ts';
import { EnrolmentsModule } from '../enrolments/enrolments.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { CodeDeliveryService } from './code-delivery.service.ts';
import { ContactsService } from './contacts.service.ts';
import { OtpSender } from './otp-sender.ts';
import { otpSenderOf } from './otp-senders.ts';
import { SendSignInCodeJob } from './send-sign-in-code.job.ts';
import { SignInCodesController } from './sign-in-codes.controller.ts';
import { SignInCodesService } from './sign-in-codes.service.ts';

@Module({
  imports: [EnrolmentsModule, MailModule, PeopleModule, RestrictionsModule],
  controllers: [SignInCodesController],
  providers: [
    CodeDeliveryService,
    ContactsService,
    SendSignInCodeJob,
    SignInCodesService,
    { provide: OtpSender, useFactory: otpSenderOf, inject: [CONFIG, MailSender] },
  ],
  exports: [ContactsService],
})
export class SignInCodesModule {}
