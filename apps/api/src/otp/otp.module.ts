import { Module } from '@nestjs/common';
import { CONFIG } from '../config.ts';
import { MailModule } from '../mail/mail.module.ts';
import { MailSender } from '../mail/mail-sender.ts';
import { OtpSender } from './otp-sender.ts';
import { otpSenderOf } from './otp-senders.ts';

@Module({
  imports: [MailModule],
  providers: [{ provide: OtpSender, useFactory: otpSenderOf, inject: [CONFIG, MailSender] }],
  exports: [OtpSender],
})
export class OtpModule {}
