import { certificateTemplates as templates } from '@kompeten/contract';
import type { CertificateTemplateDetail, TemplateSlots } from '@kompeten/domain';
import sharp from 'sharp';
import type { SignedIn } from './builders.ts';
import type { TrainingStage } from './training-builders.ts';

/** A picture that is half transparent and knows too much, in a format. */
export async function aPicture(format: 'png' | 'jpeg' | 'webp'): Promise<Blob> {
  const square = sharp({ create: { width: 500, height: 500, channels: 4, background: '#14508c80' } });
  const drawn = square.withExif({ IFD0: { Artist: 'Rahasia' } }).toFormat(format);
  return new Blob([new Uint8Array(await drawn.toBuffer())]);
}

/** What people do with the templates of a centre: its clerk draws, its manager publishes. */
export function templateDesk(stage: TrainingStage) {
  const { operator, manager, centreId } = stage;
  return {
    begin: (kind: 'training' | 'participation' = 'training') =>
      operator.call(templates.createCertificateTemplate, { body: { centreId, kind } }),
    change(draft: CertificateTemplateDetail, slots: Partial<TemplateSlots>, by: SignedIn = operator) {
      const body = { slots: { ...draft.slots, ...slots }, version: draft.version };
      return by.call(templates.changeCertificateTemplate, { params: { templateId: draft.id }, body });
    },
    submit: ({ id, version }: CertificateTemplateDetail, by: SignedIn = operator) =>
      by.call(templates.submitCertificateTemplate, { params: { templateId: id }, body: { version } }),
    publish: ({ id, version }: CertificateTemplateDetail, by: SignedIn = manager) =>
      by.call(templates.publishCertificateTemplate, { params: { templateId: id }, body: { version } }),
    discard: ({ id }: CertificateTemplateDetail) =>
      operator.call(templates.discardCertificateTemplate, { params: { templateId: id } }),
    putLogo: ({ id }: CertificateTemplateDetail, file: Blob) =>
      operator.call(templates.putTemplateLogo, { params: { templateId: id }, file }),
  };
}
