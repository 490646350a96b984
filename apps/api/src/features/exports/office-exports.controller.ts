import { listExports as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ExportsService } from './exports.service.ts';
import * as data from './lists/data-protection.ts';
import * as lists from './lists/office.ts';
import { retentionRuns } from './lists/retention.ts';

@Controller()
export class OfficeExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Handle(contract.exportAccounts)
  accounts(call: Call<typeof contract.exportAccounts>) {
    return this.exports.write(lists.accounts, call);
  }

  @Handle(contract.exportApiKeys)
  apiKeys(call: Call<typeof contract.exportApiKeys>) {
    return this.exports.write(lists.apiKeys, call);
  }

  @Handle(contract.exportDeliveries)
  deliveries(call: Call<typeof contract.exportDeliveries>) {
    return this.exports.write(lists.deliveries, call);
  }

  @Handle(contract.exportAuditEvents)
  auditEvents(call: Call<typeof contract.exportAuditEvents>) {
    return this.exports.write(lists.auditEvents, call);
  }

  @Handle(contract.exportDataRequests)
  dataRequests(call: Call<typeof contract.exportDataRequests>) {
    return this.exports.write(data.dataRequests, call);
  }

  @Handle(contract.exportBreaches)
  breaches(call: Call<typeof contract.exportBreaches>) {
    return this.exports.write(data.breaches, call);
  }

  @Handle(contract.exportBreachPeople)
  breachPeople(call: Call<typeof contract.exportBreachPeople>) {
    return this.exports.write(data.breachPeople, call);
  }

  @Handle(contract.exportRetentionRuns)
  retentionRuns(call: Call<typeof contract.exportRetentionRuns>) {
    return this.exports.write(retentionRuns, call);
  }

  @Handle(contract.exportImports)
  imports(call: Call<typeof contract.exportImports>) {
    return this.exports.write(lists.imports, call);
  }

  @Handle(contract.exportMergeCases)
  mergeCases(call: Call<typeof contract.exportMergeCases>) {
    return this.exports.write(lists.mergeCases, call);
  }

  @Handle(contract.exportDelegations)
  delegations(call: Call<typeof contract.exportDelegations>) {
    return this.exports.write(lists.delegations, call);
  }
}
