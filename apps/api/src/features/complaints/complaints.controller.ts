import { complaints as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ComplaintsService } from './complaints.service.ts';
import { FilingService } from './filing.service.ts';

@Controller()
export class ComplaintsController {
  constructor(
    private readonly complaints: ComplaintsService,
    private readonly filing: FilingService,
  ) {}

  @Handle(contract.fileComplaint)
  file({ params, body, request }: Call<typeof contract.fileComplaint>) {
    return this.filing.file(params.code, body, request);
  }

  @Handle(contract.fileBodyComplaint)
  fileAboutBody({ body, request }: Call<typeof contract.fileBodyComplaint>) {
    return this.filing.fileAboutBody(body, request);
  }

  @Handle(contract.getComplaintProgress)
  progress({ params }: Call<typeof contract.getComplaintProgress>) {
    return this.complaints.progress(params.number);
  }

  @Handle(contract.listComplaints)
  list({ query, actor }: Call<typeof contract.listComplaints>) {
    return this.complaints.list(query, actor);
  }

  @Handle(contract.getComplaint)
  get({ params, actor }: Call<typeof contract.getComplaint>) {
    return this.complaints.get(params.complaintId, actor);
  }

  @Handle(contract.moveComplaint)
  move({ params, body, actor }: Call<typeof contract.moveComplaint>) {
    return this.complaints.move(params.complaintId, body, actor);
  }
}
