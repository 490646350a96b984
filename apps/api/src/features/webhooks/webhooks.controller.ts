import { webhooks as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { DeliveriesService } from './deliveries.service.ts';
import { WatchesService } from './watches.service.ts';
import { WebhooksService } from './webhooks.service.ts';

@Controller()
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly watches: WatchesService,
    private readonly deliveries: DeliveriesService,
  ) {}

  @Handle(contract.getWebhook)
  get({ params, actor }: Call<typeof contract.getWebhook>) {
    return this.webhooks.get(params.apiKeyId, actor);
  }

  @Handle(contract.setWebhook)
  set({ params, body, actor }: Call<typeof contract.setWebhook>) {
    return this.webhooks.set(params.apiKeyId, body, actor);
  }

  @Handle(contract.removeWebhook)
  remove({ params, actor }: Call<typeof contract.removeWebhook>) {
    return this.webhooks.remove(params.apiKeyId, actor);
  }

  @Handle(contract.rotateWebhookSecret)
  rotate({ params, actor }: Call<typeof contract.rotateWebhookSecret>) {
    return this.webhooks.rotate(params.apiKeyId, actor);
  }

  @Handle(contract.pingWebhook)
  ping({ params, actor }: Call<typeof contract.pingWebhook>) {
    return this.deliveries.ping(params.apiKeyId, actor);
  }

  @Handle(contract.watchCodes)
  watch({ params, body, actor }: Call<typeof contract.watchCodes>) {
    return this.watches.watch(params.apiKeyId, body.codes, actor);
  }

  @Handle(contract.listWatches)
  listWatches({ params, query, actor }: Call<typeof contract.listWatches>) {
    return this.watches.list(params.apiKeyId, query, actor);
  }

  @Handle(contract.unwatchCode)
  unwatch({ params, actor }: Call<typeof contract.unwatchCode>) {
    return this.watches.unwatch(params.apiKeyId, params.code, actor);
  }

  @Handle(contract.listDeliveries)
  listDeliveries({ params, query, actor }: Call<typeof contract.listDeliveries>) {
    return this.deliveries.list(params.apiKeyId, query, actor);
  }

  @Handle(contract.redeliver)
  redeliver({ params, actor }: Call<typeof contract.redeliver>) {
    return this.deliveries.redeliver(params.apiKeyId, params.deliveryId, actor);
  }
}
