import { z } from 'zod';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { eventNoted } from '../audit/event-noted.rules.ts';
import { DueNoticesService } from './due-notices.service.ts';
import { LettersService } from './letters.service.ts';
import { NotificationsService } from './notifications.service.ts';
import { NotifyService } from './notify.service.ts';
import { sendLetter } from './send-letter.ts';

/** Once a day: what was told long ago. */
export const forgetNotifications = defineJob('forget_notifications', z.looseObject({}), { schedule: '23 18 * * *' });

/** Once a day, at six in the morning of Jakarta: what the day makes due. */
export const tellDue = defineJob('tell_what_is_due', z.looseObject({}), { schedule: '3 23 * * *' });

@Does(eventNoted)
export class EventNotedJob implements JobHandler<typeof eventNoted> {
  constructor(private readonly notify: NotifyService) {}

  run({ eventId }: z.output<typeof eventNoted.payload>): Promise<void> {
    return this.notify.tell(eventId);
  }
}

@Does(sendLetter)
export class SendLetterJob implements JobHandler<typeof sendLetter> {
  constructor(private readonly letters: LettersService) {}

  run({ notificationId }: z.output<typeof sendLetter.payload>): Promise<void> {
    return this.letters.send(notificationId);
  }
}

@Does(forgetNotifications)
export class ForgetNotificationsJob implements JobHandler<typeof forgetNotifications> {
  constructor(private readonly notifications: NotificationsService) {}

  run(): Promise<void> {
    return this.notifications.forgetOld();
  }
}

@Does(tellDue)
export class TellDueJob implements JobHandler<typeof tellDue> {
  constructor(private readonly notices: DueNoticesService) {}

  run(): Promise<void> {
    return this.notices.tellAll();
  }
}
