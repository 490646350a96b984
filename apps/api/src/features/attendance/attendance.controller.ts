import { attendance as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { AttendanceService } from './attendance.service.ts';
import { AttendanceOutlookService } from './attendance-outlook.service.ts';
import { AttendanceSyncService } from './attendance-sync.service.ts';
import { PaperSheetWithdrawalsService } from './paper-sheet-withdrawals.service.ts';
import { PaperSheetsService } from './paper-sheets.service.ts';

@Controller()
export class AttendanceController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly sync: AttendanceSyncService,
    private readonly outlook: AttendanceOutlookService,
    private readonly sheets: PaperSheetsService,
    private readonly withdrawals: PaperSheetWithdrawalsService,
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

  @Handle(contract.listPaperSheets)
  listSheets({ params, actor }: Call<typeof contract.listPaperSheets>) {
    return this.sheets.list(params.cohortId, actor);
  }

  @Handle(contract.keepPaperSheet)
  keepSheet({ params, file, actor }: Call<typeof contract.keepPaperSheet>) {
    return this.sheets.keep(params, file, actor);
  }

  @Handle(contract.getPaperSheet)
  getSheet({ params, actor }: Call<typeof contract.getPaperSheet>) {
    return this.sheets.get(params.cohortId, params.sheetId, actor);
  }

  @Handle(contract.withdrawPaperSheet)
  withdrawSheet({ params, body, actor }: Call<typeof contract.withdrawPaperSheet>) {
    return this.withdrawals.withdraw(params, body, actor);
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
