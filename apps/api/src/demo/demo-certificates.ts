import type { Certificate, Enrolment, ReplacementReason } from '@kompeten/domain';
import { CertificateDecisionsService } from '../features/certificates/certificate-decisions.service.ts';
import { CertificateRequestsService } from '../features/certificates/certificate-requests.service.ts';
import { CertificatesService } from '../features/certificates/certificates.service.ts';
import { CardIssuingService } from '../features/claim-cards/card-issuing.service.ts';
import { EnrolmentsService } from '../features/enrolments/enrolments.service.ts';
import { IssuanceService } from '../features/issuance/issuance.service.ts';
import { IssuanceDecisionsService } from '../features/issuance/issuance-decisions.service.ts';
import { IssuanceRoundsService } from '../features/issuance/issuance-rounds.service.ts';
import { JobRunner } from '../jobs/job-runner.ts';
import { lastDayOf } from './cohort-plan.ts';
import { MAIN_COHORT, move, planOf } from './demo-cohorts.ts';
import type { Story } from './story.ts';

/** Certificates are requested in the story's past, but approved now: nothing signed is ever dated back. */
export async function tellIssuance(story: Story): Promise<void> {
  const early = await request(story, 'first', 'training', 'centre.head');
  const main = await request(story, MAIN_COHORT, 'training', 'centre.manager');
  const attended = await request(story, MAIN_COHORT, 'participation', 'centre.manager');
  await request(story, 'santri', 'training', 'blkk.operator');
  await approve(story, early, 'centre.manager');
  for (const batchId of [main, attended]) await approve(story, batchId, 'centre.head');
}

/** What happens once the certificates are signed: an archived cohort, claim cards, changes. */
export async function tellAftermath(story: Story): Promise<void> {
  await story.the(JobRunner).drain();
  await move(story, planOf('first'), 'archive');
  await tellRound(story);
  await tellClaimCards(story);
  await tellChanges(story);
}

/** Whoever of the centre attended and got nothing yet is asked for at once; the head has not looked at it. */
async function tellRound(story: Story): Promise<void> {
  const { centreId } = story.cohort('first');
  await story.the(IssuanceRoundsService).request(centreId, { kind: 'participation' }, story.actor('centre.manager'));
  await story.the(JobRunner).drain();
}

async function request(story: Story, name: string, kind: 'training' | 'participation', by: string): Promise<string> {
  const day = lastDayOf(planOf(name)) + 1;
  const asked = () => story.the(IssuanceService).request(story.cohort(name).id, { kind }, story.actor(by));
  return (await story.at(day, '10:00', asked)).batchId;
}

async function approve(story: Story, batchId: string, by: string): Promise<void> {
  await story.the(IssuanceDecisionsService).approve(batchId, undefined, story.actor(by));
}

/** The people of the main cohort, in the order of its list. */
export const peopleOf = async (story: Story): Promise<Enrolment[]> => {
  const cohortId = story.cohort(MAIN_COHORT).id;
  return (
    await story
      .the(EnrolmentsService)
      .list(cohortId, { limit: 200, sort: 'rosterNumber' }, story.actor('centre.manager'))
  ).items;
};

async function tellClaimCards(story: Story): Promise<void> {
  const people = await peopleOf(story);
  for (const { id } of people.slice(0, 8))
    await story.the(CardIssuingService).forTrainee(id, 'http://localhost', story.actor('centre.manager'));
}

/** One certificate is suspended, one revoked, one replaced for a misspelt name; one revocation waits for a second person. */
async function tellChanges(story: Story): Promise<void> {
  const cohortId = story.cohort(MAIN_COHORT).id;
  const manager = story.actor('centre.manager');
  const people = await peopleOf(story);
  const { items } = await story.the(CertificatesService).list({ cohortId, limit: 200, sort: '-recorded' }, manager);
  const training = items.filter(({ kind }) => kind === 'training');
  const of = (place: number): Certificate => {
    const certificate = training.find(({ enrolmentId }) => enrolmentId === people[place]?.id);
    if (!certificate) throw new Error(`Nobody of place ${place} has a certificate in the demo story`);
    return certificate;
  };
  const ask = (kind: 'revocation' | 'replacement' | 'suspension', { id }: Certificate, reason: ReplacementReason) =>
    story.the(CertificateRequestsService).ask(kind, id, reason, manager);
  const confirm = ({ requestId }: { requestId: string }) =>
    story.the(CertificateDecisionsService).approve(requestId, story.actor('centre.head'));
  await ask('suspension', of(3), { reason: 'under_review', note: 'Ada laporan bahwa peserta diwakili orang lain' });
  await confirm(await ask('revocation', of(5), { reason: 'issued_in_error', note: 'Terbit untuk orang yang salah' }));
  const misspelt = of(10);
  const holderName = `${misspelt.holderName} Pratama`;
  const wrong = { reason: 'name_correction', note: 'Nama di KTP lebih panjang', holderName };
  await confirm(await ask('replacement', misspelt, wrong));
  await ask('revocation', of(14), { reason: 'holder_request', note: 'Peserta mengundurkan diri dan minta dicabut' });
}
