import { z } from 'zod';
import { Does, defineJob, type JobHandler } from '../../jobs/job.ts';
import { certificateChanged } from '../certificates/certificate-changed.rules.ts';
import { DeliveriesService, deliverWebhook } from './deliveries.service.ts';
import { WatchesService } from './watches.service.ts';

/** Every minute: what changed by the clock alone. */
export const sweepWatches = defineJob('sweep_watches', z.looseObject({}), { schedule: '* * * * *' });

/** Once a day: the log, as long as the policy says. */
export const forgetDeliveries = defineJob('forget_deliveries', z.looseObject({}), { schedule: '43 18 * * *' });

@Does(certificateChanged)
export class CertificateChangedJob implements JobHandler<typeof certificateChanged> {
  constructor(private readonly watches: WatchesService) {}

  run({ certificateId }: z.output<typeof certificateChanged.payload>): Promise<void> {
    return this.watches.lookAt(certificateId);
  }
}

@Does(deliverWebhook)
export class DeliverWebhookJob implements JobHandler<typeof deliverWebhook> {
  constructor(private readonly deliveries: DeliveriesService) {}

  run({ deliveryId }: z.output<typeof deliverWebhook.payload>): Promise<void> {
    return this.deliveries.deliver(deliveryId);
  }
}

@Does(sweepWatches)
export class SweepWatchesJob implements JobHandler<typeof sweepWatches> {
  constructor(private readonly watches: WatchesService) {}

  run(): Promise<void> {
    return this.watches.sweep();
  }
}

@Does(forgetDeliveries)
export class ForgetDeliveriesJob implements JobHandler<typeof forgetDeliveries> {
  constructor(private readonly deliveries: DeliveriesService) {}

  run(): Promise<void> {
    return this.deliveries.forgetOld();
  }
}
