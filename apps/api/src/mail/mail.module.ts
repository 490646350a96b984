import { Module } from '@nestjs/common';
import { CONFIG } from '../config.ts';
import { MailSender } from './mail-sender.ts';
import { mailSenderOf } from './mail-senders.ts';

@Module({
  providers: [{ provide: MailSender, useFactory: mailSenderOf, inject: [CONFIG] }],
  exports: [MailSender],
})
export class MailModule {}
