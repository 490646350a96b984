import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.ts';
import { PoliciesModule } from '../policies/policies.module.ts';
import { DeliveriesService } from './deliveries.service.ts';
import { WatchesService } from './watches.service.ts';
import { WebhookSender } from './webhook-sender.ts';
import { WebhooksController } from './webhooks.controller.ts';
import { CertificateChangedJob, DeliverWebhookJob, ForgetDeliveriesJob, SweepWatchesJob } from './webhooks.job.ts';
import { WebhooksService } from './webhooks.service.ts';

@Module({
  imports: [PoliciesModule],
  controllers: [WebhooksController],
  providers: [
    CertificateChangedJob,
    DeliveriesService,
    DeliverWebhookJob,
    ForgetDeliveriesJob,
    SweepWatchesJob,
    WatchesService,
    WebhooksService,
    {
      provide: WebhookSender,
      useFactory: ({ webhookLoopback: loopback }: Config) => new WebhookSender({ loopback }),
      inject: [CONFIG],
    },
  ],
  exports: [DeliveriesService, WatchesService, WebhooksService],
})
export class WebhooksModule {}
