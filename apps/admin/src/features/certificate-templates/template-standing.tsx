import type { TemplateStatus } from '@kompeten/domain';
import { StatusMark, type Tone, useMessages } from '@kompeten/ui';

const tones: Record<TemplateStatus, Tone> = {
  draft: 'info',
  submitted: 'warn',
  published: 'good',
  superseded: 'neutral',
};

/** The state of a template, as a mark. */
export function TemplateStanding({ status }: { status: TemplateStatus }) {
  return <StatusMark tone={tones[status]}>{useMessages().certificateTemplates.status[status]}</StatusMark>;
}
