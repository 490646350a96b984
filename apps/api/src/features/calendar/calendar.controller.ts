import { calendar as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { CalendarService } from './calendar.service.ts';

/** Programs ask every hour or so; many people of a centre share its address. */
const readLimit: Limit = { name: 'calendar', hits: 1200, seconds: 3600 };

@Controller()
export class CalendarController {
  constructor(
    private readonly calendar: CalendarService,
    private readonly limiter: RateLimiter,
  ) {}

  @Handle(contract.getMyCalendarFeed)
  mine({ actor }: Call<typeof contract.getMyCalendarFeed>) {
    return this.calendar.mine(actor);
  }

  @Handle(contract.makeMyCalendarFeed)
  make({ actor }: Call<typeof contract.makeMyCalendarFeed>) {
    return this.calendar.make(actor);
  }

  @Handle(contract.withdrawMyCalendarFeed)
  withdraw({ actor }: Call<typeof contract.withdrawMyCalendarFeed>) {
    return this.calendar.withdraw(actor);
  }

  @Handle(contract.readCalendar)
  async read({ params, request }: Call<typeof contract.readCalendar>) {
    await this.limiter.assertWithin(readLimit, request);
    return this.calendar.read(params.token);
  }
}
