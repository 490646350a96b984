import { papers as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { PapersService } from './papers.service.ts';

@Controller()
export class PapersController {
  constructor(private readonly papers: PapersService) {}

  @Handle(contract.printDecree)
  decree({ params, query, actor }: Call<typeof contract.printDecree>) {
    return this.papers.decree(params.cohortId, query, actor);
  }

  @Handle(contract.printAttendanceSheet)
  attendanceSheet({ params, query, actor }: Call<typeof contract.printAttendanceSheet>) {
    return this.papers.attendanceSheet(params.cohortId, query.day, actor);
  }

  @Handle(contract.printTimetable)
  timetable({ params, actor }: Call<typeof contract.printTimetable>) {
    return this.papers.timetable(params.cohortId, actor);
  }
}
