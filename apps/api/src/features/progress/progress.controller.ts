import { progress as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ProgressService } from './progress.service.ts';

@Controller()
export class ProgressController {
  constructor(private readonly progress: ProgressService) {}

  @Handle(contract.getProgress)
  read({ query, actor }: Call<typeof contract.getProgress>) {
    return this.progress.progress(query, actor);
  }

  @Handle(contract.listCentreQuality)
  quality({ query, actor }: Call<typeof contract.listCentreQuality>) {
    return this.progress.quality(query, actor);
  }
}
