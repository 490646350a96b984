import { audit as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { AuditService } from './audit.service.ts';

@Controller()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Handle(contract.listAuditEvents)
  list({ query }: Call<typeof contract.listAuditEvents>) {
    return this.audit.list(query);
  }
}
