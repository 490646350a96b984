import { sharing as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ShareLinksService } from './share-links.service.ts';

@Controller()
export class SharingController {
  constructor(private readonly links: ShareLinksService) {}

  @Handle(contract.listMyShareLinks)
  list({ params, actor }: Call<typeof contract.listMyShareLinks>) {
    return this.links.list(params.certificateId, actor);
  }

  @Handle(contract.createMyShareLink)
  create({ params, body, actor }: Call<typeof contract.createMyShareLink>) {
    return this.links.create(params.certificateId, body, actor);
  }

  @Handle(contract.withdrawMyShareLink)
  withdraw({ params, actor }: Call<typeof contract.withdrawMyShareLink>) {
    return this.links.withdraw(params.shareLinkId, actor);
  }
}
