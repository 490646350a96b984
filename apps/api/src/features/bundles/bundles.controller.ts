import { bundles as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { BundlesService } from './bundles.service.ts';

@Controller()
export class BundlesController {
  constructor(private readonly bundles: BundlesService) {}

  @Handle(contract.downloadBundle)
  download({ params, query, actor }: Call<typeof contract.downloadBundle>) {
    return this.bundles.download(params.centreId, query, actor);
  }
}
