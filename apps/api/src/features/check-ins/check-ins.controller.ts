import { checkIns as contract } from '@kompeten/contract';
import { Controller, Inject } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.ts';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CheckInScreensService } from './check-in-screens.service.ts';
import { CheckInsService } from './check-ins.service.ts';
import { MyTrainingsService } from './my-trainings.service.ts';

@Controller()
export class CheckInsController {
  constructor(
    private readonly checkIns: CheckInsService,
    private readonly screens: CheckInScreensService,
    private readonly trainings: MyTrainingsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Handle(contract.openCheckIn)
  open({ params, actor, request }: Call<typeof contract.openCheckIn>) {
    const origin = this.config.publicUrl ?? `${request.protocol}://${request.host}`;
    return this.screens.screen(params.cohortId, params.sessionId, origin, actor);
  }

  @Handle(contract.countCheckIns)
  count({ params, actor }: Call<typeof contract.countCheckIns>) {
    return this.screens.count(params.cohortId, params.sessionId, actor);
  }

  @Handle(contract.keepScan)
  keepScan({ body, request }: Call<typeof contract.keepScan>) {
    return this.checkIns.keepScan(body, request);
  }

  @Handle(contract.checkIn)
  checkIn({ body, actor }: Call<typeof contract.checkIn>) {
    return this.checkIns.checkIn(body, actor);
  }

  @Handle(contract.listMyTrainings)
  mine({ actor }: Call<typeof contract.listMyTrainings>) {
    return this.trainings.list(actor);
  }
}
