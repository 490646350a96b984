import { notifications as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { NotificationsService } from './notifications.service.ts';

@Controller()
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  @Handle(contract.listNotifications)
  list({ query, actor }: Call<typeof contract.listNotifications>) {
    return this.notifications.list(query, actor);
  }

  @Handle(contract.countNotifications)
  count({ actor }: Call<typeof contract.countNotifications>) {
    return this.notifications.count(actor);
  }

  @Handle(contract.readNotifications)
  read({ body, actor }: Call<typeof contract.readNotifications>) {
    return this.notifications.read(body, actor);
  }

  @Handle(contract.getNotificationSettings)
  settings({ actor }: Call<typeof contract.getNotificationSettings>) {
    return this.notifications.settings(actor);
  }

  @Handle(contract.changeNotificationSettings)
  change({ body, actor }: Call<typeof contract.changeNotificationSettings>) {
    return this.notifications.change(body, actor);
  }
}
