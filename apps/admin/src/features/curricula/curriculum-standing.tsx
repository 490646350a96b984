import type { CurriculumStatus } from '@kompeten/domain';
import { StatusMark, type Tone, useTerms } from '@kompeten/ui';

const tones: Readonly<Record<CurriculumStatus, Tone>> = { draft: 'info', published: 'good', retired: 'neutral' };

/** Where a curriculum stands: sign, word and colour. */
export function CurriculumStanding({ status }: { status: CurriculumStatus }) {
  const terms = useTerms();
  return <StatusMark tone={tones[status]}>{terms.status[status]}</StatusMark>;
}
