import { instruments as contract, instrumentItems } from '@kompeten/contract';
import { localeFrom } from '@kompeten/messages';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { instrumentTemplate } from './instrument-columns.ts';
import { InstrumentImportService } from './instrument-import.service.ts';
import { InstrumentItemsService } from './instrument-items.service.ts';
import { InstrumentSetsService } from './instrument-sets.service.ts';
import { InstrumentStatisticsService } from './instrument-statistics.service.ts';

@Controller()
export class InstrumentsController {
  constructor(
    private readonly sets: InstrumentSetsService,
    private readonly items: InstrumentItemsService,
    private readonly imports: InstrumentImportService,
    private readonly statistics: InstrumentStatisticsService,
  ) {}

  @Handle(contract.listInstrumentSets)
  list({ query, actor }: Call<typeof contract.listInstrumentSets>) {
    return this.sets.list(query, actor);
  }

  @Handle(contract.createInstrumentSet)
  create({ body, actor }: Call<typeof contract.createInstrumentSet>) {
    return this.sets.create(body, actor);
  }

  @Handle(contract.getInstrumentSet)
  get({ params, actor }: Call<typeof contract.getInstrumentSet>) {
    return this.sets.get(params.setId, actor);
  }

  @Handle(contract.changeInstrumentSet)
  change({ params, body, actor }: Call<typeof contract.changeInstrumentSet>) {
    return this.sets.change(params.setId, body, actor);
  }

  @Handle(contract.stepInstrumentSet)
  step({ params, body, actor }: Call<typeof contract.stepInstrumentSet>) {
    return this.sets.step(params.setId, body, actor);
  }

  @Handle(contract.copyInstrumentSet)
  copy({ params, actor }: Call<typeof contract.copyInstrumentSet>) {
    return this.sets.copy(params.setId, actor);
  }

  @Handle(instrumentItems.addInstrumentItem)
  add({ params, body, actor }: Call<typeof instrumentItems.addInstrumentItem>) {
    const { setVersion, ...item } = body;
    return this.items.add(params.setId, item, setVersion, actor);
  }

  @Handle(instrumentItems.changeInstrumentItem)
  changeItem({ params, body, actor }: Call<typeof instrumentItems.changeInstrumentItem>) {
    const { setVersion, ...item } = body;
    return this.items.change(params.setId, params.itemId, item, setVersion, actor);
  }

  @Handle(instrumentItems.removeInstrumentItem)
  remove({ params, query, actor }: Call<typeof instrumentItems.removeInstrumentItem>) {
    return this.items.remove(params.setId, params.itemId, query.setVersion, actor);
  }

  @Handle(instrumentItems.putItemPicture)
  putPicture({ params, query, file, actor }: Call<typeof instrumentItems.putItemPicture>) {
    return this.items.putPicture(params.setId, params.itemId, query.alt, file, actor);
  }

  @Handle(instrumentItems.removeItemPicture)
  removePicture({ params, actor }: Call<typeof instrumentItems.removeItemPicture>) {
    return this.items.removePicture(params.setId, params.itemId, actor);
  }

  @Handle(instrumentItems.getItemPicture)
  picture({ params, actor }: Call<typeof instrumentItems.getItemPicture>) {
    return this.items.picture(params.setId, params.itemId, actor);
  }

  @Handle(contract.importInstruments)
  import({ params, query, file, actor, request }: Call<typeof contract.importInstruments>) {
    const locale = localeFrom(request.headers['accept-language']);
    const upload = { content: file.content, dryRun: query.dryRun === 'true', locale };
    return this.imports.import(params.setId, upload, actor);
  }

  @Handle(contract.downloadInstrumentTemplate)
  template({ request }: Call<typeof contract.downloadInstrumentTemplate>) {
    return instrumentTemplate(localeFrom(request.headers['accept-language']));
  }

  @Handle(contract.getInstrumentStatistics)
  figures({ params, actor }: Call<typeof contract.getInstrumentStatistics>) {
    return this.statistics.of(params.setId, actor);
  }
}
