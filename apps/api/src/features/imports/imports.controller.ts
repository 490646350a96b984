import { imports as contract } from '@kompeten/contract';
import { localeFrom } from '@kompeten/messages';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { ImportEventsService } from './import-events.service.ts';
import { ImportFilesService } from './import-files.service.ts';
import { ImportStepsService } from './import-steps.service.ts';
import { ImportsService } from './imports.service.ts';
import { RowCorrectionsService } from './row-corrections.service.ts';

const spoken = ({ request }: Pick<Call<typeof contract.getImport>, 'request'>) =>
  localeFrom(request.headers['accept-language']);

@Controller()
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly steps: ImportStepsService,
    private readonly corrections: RowCorrectionsService,
    private readonly files: ImportFilesService,
    private readonly events: ImportEventsService,
  ) {}

  @Handle(contract.listImports)
  list({ query, actor }: Call<typeof contract.listImports>) {
    return this.imports.list(query, actor);
  }

  @Handle(contract.createImport)
  create(call: Call<typeof contract.createImport>) {
    return this.imports.upload(call.query, call.file, spoken(call), call.actor);
  }

  @Handle(contract.getImport)
  get(call: Call<typeof contract.getImport>) {
    return this.imports.get(call.params.importId, spoken(call), call.actor);
  }

  @Handle(contract.matchImport)
  match(call: Call<typeof contract.matchImport>) {
    return this.steps.match(call.params.importId, call.body, spoken(call), call.actor);
  }

  @Handle(contract.watchImport)
  watch({ params, actor }: Call<typeof contract.watchImport>) {
    return this.events.watch(params.importId, actor);
  }

  @Handle(contract.listImportRows)
  rows(call: Call<typeof contract.listImportRows>) {
    return this.imports.rows(call.params.importId, call.query, spoken(call), call.actor);
  }

  @Handle(contract.changeImportRow)
  correct(call: Call<typeof contract.changeImportRow>) {
    const { importId, row } = call.params;
    return this.corrections.correct(importId, row, call.body, spoken(call), call.actor);
  }

  @Handle(contract.downloadImportFaults)
  faults(call: Call<typeof contract.downloadImportFaults>) {
    return this.files.faults(call.params.importId, spoken(call), call.actor);
  }

  @Handle(contract.confirmImport)
  confirm({ params, body, actor }: Call<typeof contract.confirmImport>) {
    return this.steps.confirm(params.importId, body, actor);
  }

  @Handle(contract.undoImport)
  undo({ params, actor }: Call<typeof contract.undoImport>) {
    return this.steps.undo(params.importId, actor);
  }

  @Handle(contract.discardImport)
  discard({ params, actor }: Call<typeof contract.discardImport>) {
    return this.steps.discard(params.importId, actor);
  }

  @Handle(contract.downloadImportTemplate)
  template(call: Call<typeof contract.downloadImportTemplate>) {
    return this.files.template(call.params.kind, spoken(call), call.actor);
  }
}
