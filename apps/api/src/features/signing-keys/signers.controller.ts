import { signers as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { SignersService } from './signers.service.ts';

@Controller()
export class SignersController {
  constructor(private readonly signers: SignersService) {}

  @Handle(contract.listSigners)
  async list(_: Call<typeof contract.listSigners>) {
    return { items: await this.signers.list() };
  }
}
