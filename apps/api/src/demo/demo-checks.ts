import { CertificatesService } from '../features/certificates/certificates.service.ts';
import { FilingService } from '../features/complaints/filing.service.ts';
import { BirthDateChecksService } from '../features/verification/birth-date-checks.service.ts';
import { peopleOf } from './demo-certificates.ts';
import { MAIN_COHORT } from './demo-cohorts.ts';
import type { Story } from './story.ts';

/** An employer of the story; addresses of this range belong to nobody. */
const employer = { ip: '192.0.2.10' };

/** An employer confirms the birth date of the first of the list at the second try, and reports a paper that differs. */
export async function tellChecks(story: Story): Promise<void> {
  const [first] = await peopleOf(story);
  const cohortId = story.cohort(MAIN_COHORT).id;
  const wish = { cohortId, limit: 200, sort: '-recorded' } as const;
  const { items } = await story.the(CertificatesService).list(wish, story.actor('centre.manager'));
  const code = items.find(({ enrolmentId }) => enrolmentId === first?.id)?.code;
  if (!first || !code) throw new Error('The first of the list has no certificate in the demo story');
  const checks = story.the(BirthDateChecksService);
  await checks.confirm(code, '1945-08-17', employer);
  await checks.confirm(code, first.person.birthDate, employer);
  const text = 'Nama pada kertas yang ditunjukkan kepada kami tidak sama dengan nama di halaman ini.';
  await story.the(FilingService).file(code, { kind: 'differs_from_paper', text }, employer);
}
