import { Module } from '@nestjs/common';
import { MailModule } from '../../mail/mail.module.ts';
import { AuditModule } from '../audit/audit.module.ts';
import { CentresModule } from '../centres/centres.module.ts';
import { MentoringModule } from '../mentoring/mentoring.module.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { DeliveryService } from './delivery.service.ts';
import { DueNoticesService } from './due-notices.service.ts';
import { LettersService } from './letters.service.ts';
import { NotificationsController } from './notifications.controller.ts';
import { EventNotedJob, ForgetNotificationsJob, SendLetterJob, TellDueJob } from './notifications.job.ts';
import { NotificationsService } from './notifications.service.ts';
import { NotifyService } from './notify.service.ts';
import { RecipientsService } from './recipients.service.ts';

@Module({
  imports: [AuditModule, CentresModule, MailModule, MentoringModule, PoliciesModule],
  controllers: [NotificationsController],
  providers: [
    DeliveryService,
    DueNoticesService,
    EventNotedJob,
    ForgetNotificationsJob,
    LettersService,
    NotificationsService,
    NotifyService,
    RecipientsService,
    SendLetterJob,
    TellDueJob,
  ],
})
export class NotificationsModule {}
