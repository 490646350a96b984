import { Module } from '@nestjs/common';
import { MailModule } from '../../mail/mail.module.ts';
import { AuditModule } from '../audit/audit.module.ts';
import { CentresModule } from '../centres/centres.module.ts';
import { LettersService } from './letters.service.ts';
import { NotificationsController } from './notifications.controller.ts';
import { EventNotedJob, ForgetNotificationsJob, SendLetterJob } from './notifications.job.ts';
import { NotificationsService } from './notifications.service.ts';
import { NotifyService } from './notify.service.ts';

@Module({
  imports: [AuditModule, CentresModule, MailModule],
  controllers: [NotificationsController],
  providers: [
    EventNotedJob,
    ForgetNotificationsJob,
    LettersService,
    NotificationsService,
    NotifyService,
    SendLetterJob,
  ],
})
export class NotificationsModule {}
