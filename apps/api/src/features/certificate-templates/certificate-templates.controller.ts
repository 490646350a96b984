import { certificateTemplates as contract } from '@kompeten/contract';
import { Controller } from '@nestjs/common';
import type { Call } from '../../http/call.ts';
import { Handle } from '../../http/endpoint.decorator.ts';
import { CertificateTemplatesService } from './certificate-templates.service.ts';
import { TemplateFilesService } from './template-files.service.ts';
import { TemplateHandoverService } from './template-handover.service.ts';
import { TemplatePreviewsService } from './template-previews.service.ts';
import { TemplateStoreService } from './template-store.service.ts';

@Controller()
export class CertificateTemplatesController {
  constructor(
    private readonly templates: CertificateTemplatesService,
    private readonly store: TemplateStoreService,
    private readonly files: TemplateFilesService,
    private readonly handover: TemplateHandoverService,
    private readonly previews: TemplatePreviewsService,
  ) {}

  @Handle(contract.listCertificateTemplates)
  list({ query, actor }: Call<typeof contract.listCertificateTemplates>) {
    return this.templates.list(query, actor);
  }

  @Handle(contract.createCertificateTemplate)
  create({ body, actor }: Call<typeof contract.createCertificateTemplate>) {
    return this.templates.create(body, actor);
  }

  @Handle(contract.importCertificateTemplate)
  import({ query, file, actor }: Call<typeof contract.importCertificateTemplate>) {
    return this.files.imported(query, file, actor);
  }

  @Handle(contract.getCertificateTemplate)
  get({ params, actor }: Call<typeof contract.getCertificateTemplate>) {
    return this.templates.get(params.templateId, actor);
  }

  @Handle(contract.changeCertificateTemplate)
  change({ params, body, actor }: Call<typeof contract.changeCertificateTemplate>) {
    return this.templates.change(params.templateId, body, actor);
  }

  @Handle(contract.discardCertificateTemplate)
  discard({ params, actor }: Call<typeof contract.discardCertificateTemplate>) {
    return this.store.discard(params.templateId, actor);
  }

  @Handle(contract.putTemplateLogo)
  putLogo({ params, file, actor }: Call<typeof contract.putTemplateLogo>) {
    return this.files.putLogo(params.templateId, file, actor);
  }

  @Handle(contract.removeTemplateLogo)
  removeLogo({ params, actor }: Call<typeof contract.removeTemplateLogo>) {
    return this.files.removeLogo(params.templateId, actor);
  }

  @Handle(contract.previewCertificateTemplate)
  preview({ params, query, body, actor }: Call<typeof contract.previewCertificateTemplate>) {
    return this.previews.drawn(params.templateId, body.slots, query.sample, actor);
  }

  @Handle(contract.submitCertificateTemplate)
  submit({ params, body, actor }: Call<typeof contract.submitCertificateTemplate>) {
    return this.handover.submit(params.templateId, body.version, actor);
  }

  @Handle(contract.withdrawCertificateTemplate)
  withdraw({ params, actor }: Call<typeof contract.withdrawCertificateTemplate>) {
    return this.handover.withdraw(params.templateId, actor);
  }

  @Handle(contract.returnCertificateTemplate)
  sendBack({ params, body, actor }: Call<typeof contract.returnCertificateTemplate>) {
    return this.handover.sendBack(params.templateId, body.reason, actor);
  }

  @Handle(contract.publishCertificateTemplate)
  publish({ params, body, actor }: Call<typeof contract.publishCertificateTemplate>) {
    return this.templates.publish(params.templateId, body.version, actor);
  }

  @Handle(contract.exportCertificateTemplate)
  export({ params, actor }: Call<typeof contract.exportCertificateTemplate>) {
    return this.files.exported(params.templateId, actor);
  }
}
