import { attendance as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { AttendanceService } from './attendance.service.ts';
import { AttendanceOutlookService } from './attendance-outlook.service.ts';
import { AttendanceSyncService } from './attendance-sync.service.ts';

@Controller()
export class AttendanceController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly sync: AttendanceSyncService,
    private readonly outlook: AttendanceOutlookService,
  ) {}

  @Handle(contract.getAttendance)
  get({ params, actor }: Call<typeof contract.getAttendance>) {
    return this.attendance.get(params.cohortId, actor);
  }

  @Handle(contract.recordAttendance)
  record({ params, body, actor }: Call<typeof contract.recordAttendance>) {
    return this.attendance.record(params.cohortId, body, actor);
  }

  @Handle(contract.listAttendanceEvents)
  history({ params, query, actor }: Call<typeof contract.listAttendanceEvents>) {
    return this.attendance.history(params.cohortId, query, actor);
  }

  @Handle(contract.sendAttendanceEvents)
  send({ params, body, actor }: Call<typeof contract.sendAttendanceEvents>) {
    return this.sync.send(params.cohortId, body, actor);
  }

  @Handle(contract.getAttendanceWarnings)
  warnings({ params, actor }: Call<typeof contract.getAttendanceWarnings>) {
    return this.outlook.warnings(params.cohortId, actor);
  }

  @Handle(contract.listCohortsInDanger)
  inDanger({ actor }: Call<typeof contract.listCohortsInDanger>) {
    return this.outlook.cohortsInDanger(actor);
  }
}
