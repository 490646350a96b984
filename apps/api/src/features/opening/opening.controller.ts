import { opening as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { OpeningService } from './opening.service.ts';

@Controller()
export class OpeningController {
  constructor(private readonly opening: OpeningService) {}

  @Handle(contract.getOpening)
  get({ params, actor }: Call<typeof contract.getOpening>) {
    return this.opening.get(params.centreId, actor);
  }

  @Handle(contract.setOpening)
  set({ params, body, actor }: Call<typeof contract.setOpening>) {
    return this.opening.set(params.centreId, body, actor);
  }

  @Handle(contract.listHolidays)
  listHolidays({ query }: Call<typeof contract.listHolidays>) {
    return this.opening.holidays(query.year);
  }

  @Handle(contract.putHoliday)
  putHoliday({ params, body, actor }: Call<typeof contract.putHoliday>) {
    return this.opening.putHoliday(params.day, body, actor);
  }

  @Handle(contract.deleteHoliday)
  deleteHoliday({ params, actor }: Call<typeof contract.deleteHoliday>) {
    return this.opening.deleteHoliday(params.day, actor);
  }
}
