import { usualSlots } from '@kompeten/domain';
import { CertificateTemplatesService } from '../features/certificate-templates/certificate-templates.service.ts';
import { TemplateHandoverService } from '../features/certificate-templates/template-handover.service.ts';
import type { Story } from './story.ts';

/** A look of statements of participation, handed in by the manager, waits for the head of the centre; one of training is still drawn. */
export async function tellTemplates(story: Story): Promise<void> {
  const [templates, manager] = [story.the(CertificateTemplatesService), story.actor('centre.manager')];
  const centreId = manager.memberships.find(({ role }) => role === 'centre_manager')?.centreId ?? '';
  const { id, version } = await templates.create({ centreId, kind: 'participation' }, manager);
  const closing = {
    id: 'Semoga ilmu yang diperoleh bermanfaat bagi koperasi dan masyarakat desa.',
    en: 'May what was learned serve the cooperative and the people of the village.',
  };
  const slots = { ...usualSlots, accent: '#14508c', second: '#5a6b2a', border: 'rosettes' as const, closing };
  const drawn = await templates.change(id, { slots, version }, manager);
  await story.the(TemplateHandoverService).submit(id, drawn.version, manager);
  await templates.create({ centreId, kind: 'training' }, manager);
}
