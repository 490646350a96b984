import { regions as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { RegionsService } from './regions.service.ts';

@Controller()
export class RegionsController {
  constructor(private readonly regions: RegionsService) {}

  @Handle(contract.listRegions)
  list({ query }: Call<typeof contract.listRegions>) {
    return this.regions.list(query);
  }
}
