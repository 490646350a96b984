import { type AssessmentApplication, emptyApplicationForm, proposedPlan, type Voucher } from '@kompeten/domain';
import { reachedBy } from '../features/applications/application-access.ts';
import { ApplicationDecisionsService } from '../features/applications/application-decisions.service.ts';
import { ApplicationFormsService, type Hand } from '../features/applications/application-forms.service.ts';
import { ApplicationOpeningService } from '../features/applications/application-opening.service.ts';
import { SelfAssessmentsService } from '../features/applications/self-assessments.service.ts';
import { AssessmentPlanningService } from '../features/assessment-sessions/assessment-planning.service.ts';
import { CardIssuingService } from '../features/claim-cards/card-issuing.service.ts';
import { inventedVoucher } from './demo-people.ts';
import { schemeVersion } from './demo-schemes.ts';
import type { Story } from './story.ts';

/** How far each came, and how many days ago it began. */
const applicants = [
  { fullName: 'Kornelis Tabuni', birthDate: '1987', goesTo: 'submitted' },
  { fullName: 'Nurhasanah Siregar', birthDate: '1992', goesTo: 'needs_fix' },
  { fullName: 'Slamet Widodo', birthDate: '1979', goesTo: 'rejected' },
  { fullName: 'Maria Goreti Lewar', birthDate: '1990', goesTo: 'accepted' },
  { fullName: 'Ahmad Fauzan', birthDate: '1984', goesTo: 'self_assessed' },
  { fullName: 'Ni Wayan Suartini', birthDate: '1995', goesTo: 'continued' },
  { fullName: 'Yuliana Bebari', birthDate: '1988', goesTo: 'scheduled' },
  { fullName: 'Dedi Kurniawan', birthDate: '1982', goesTo: 'scheduled' },
] as const;

type Applicant = (typeof applicants)[number];

const told = { reason: 'Surat keterangan desa (CONTOH)' };
/** On what each stands without NIK: whoever came far on a letter or on two witnesses, the others on words that wait to be written out. */
const standing: Readonly<Record<Applicant['goesTo'], { reason: string } | { voucher: Voucher }>> = {
  ...{ submitted: told, needs_fix: told, rejected: told, accepted: { voucher: inventedVoucher(1) } },
  ...{ self_assessed: { voucher: inventedVoucher(2) }, continued: { voucher: inventedVoucher(3) } },
  scheduled: { voucher: inventedVoucher(4) },
};

const paper = { name: 'contoh.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1.7\n% CONTOH\n%%EOF\n') };

const staff = (story: Story): Hand => {
  const actor = story.actor('certification.manager');
  return { reached: reachedBy(actor, 'application.enter'), as: 'staff', actor };
};

/** Applications in every state that comes before an assessment, and a session with two of them in a week. */
export async function tellAssessment(story: Story): Promise<void> {
  const schemeVersionId = await schemeVersion(story, 'CONTOH-SK-02', '2024');
  const scheduled: AssessmentApplication[] = [];
  for (const applicant of applicants) {
    const application = await story.at(-12, '09:00', () => apply(story, schemeVersionId, applicant));
    if (application.status === 'continued' && applicant.goesTo === 'scheduled') scheduled.push(application);
  }
  await story.at(-2, '10:00', () => schedule(story, schemeVersionId, scheduled));
  await story.at(-2, '10:30', () => handCards(story, scheduled));
}

/** Those who are scheduled got a claim card of the body; who applied lately has none yet. */
async function handCards(story: Story, candidates: readonly AssessmentApplication[]): Promise<void> {
  const manager = story.actor('certification.manager');
  for (const { id } of candidates) await story.the(CardIssuingService).forCandidate(id, 'http://localhost', manager);
}

async function apply(story: Story, schemeVersionId: string, applicant: Applicant): Promise<AssessmentApplication> {
  const { fullName, birthDate, goesTo } = applicant;
  const hand = staff(story);
  const identity = { kind: 'none' as const, ...standing[goesTo] };
  const given = { bodyId: story.body('nusantara').id, schemeVersionId, person: { fullName, birthDate, identity } };
  const { id } = await story.the(ApplicationOpeningService).enter({ ...given, demo: true }, hand.actor);
  const forms = story.the(ApplicationFormsService);
  const form = { ...emptyApplicationForm, phone: '0812-0000-0200', workplace: 'Kopdes Merah Putih CONTOH' };
  await forms.save(id, { version: 1, form }, hand);
  await forms.addFile(id, { kind: 'identity' }, paper, hand);
  const { version } = await forms.addFile(id, { kind: 'photo' }, paper, hand);
  const submitted = await forms.submit(id, version, hand);
  if (goesTo === 'submitted') return submitted;
  return answer(story, submitted, applicant);
}

async function answer(
  story: Story,
  sent: AssessmentApplication,
  { goesTo }: Applicant,
): Promise<AssessmentApplication> {
  const { actor } = staff(story);
  const decisions = story.the(ApplicationDecisionsService);
  const marks = sent.evidence.map(({ id, kind }) => markOf(id, goesTo === 'needs_fix' && kind === 'photo'));
  const checked = await decisions.check(sent.id, { version: sent.version, evidence: marks, requirements: [] }, actor);
  const said = { version: checked.version, assessorId: story.assessor('zubaedah').id };
  if (goesTo === 'needs_fix') {
    return decisions.answer(
      sent.id,
      { ...said, event: 'send_back', remark: 'Mohon unggah pasfoto yang jelas.' },
      actor,
    );
  }
  if (goesTo === 'rejected') {
    return decisions.answer(
      sent.id,
      { ...said, event: 'reject', remark: 'Di luar ruang lingkup koperasi desa.' },
      actor,
    );
  }
  const accepted = await decisions.answer(sent.id, { ...said, event: 'accept', remark: null }, actor);
  return goesTo === 'accepted' ? accepted : assessSelf(story, accepted, goesTo);
}

const markOf = (id: string, blurred: boolean) =>
  blurred
    ? { id, mark: 'not_met' as const, remark: 'Wajah tidak terlihat jelas' }
    : { id, mark: 'met' as const, remark: null };

async function assessSelf(
  story: Story,
  { id, units }: AssessmentApplication,
  goesTo: Applicant['goesTo'],
): Promise<AssessmentApplication> {
  const assessor = story.actor('assessor');
  const selves = story.the(SelfAssessmentsService);
  const answers = units.flatMap(({ code, elements }) =>
    elements.map(({ number }) => ({ unitCode: code, element: number, answer: 'competent' as const, evidenceIds: [] })),
  );
  const signed = await selves.sign(id, { answers }, staff(story));
  if (goesTo === 'self_assessed') return signed;
  await selves.plan(id, { criteria: proposedPlan(units), approve: true }, assessor);
  return selves.review(id, { outcome: 'continued' }, assessor);
}

async function schedule(story: Story, schemeVersionId: string, ready: readonly AssessmentApplication[]): Promise<void> {
  const assessorId = story.assessor('zubaedah').id;
  const seats = ready.map(({ id }) => ({ applicationId: id, assessorId }));
  const times = { startsAt: story.instant(6, '08:00'), endsAt: story.instant(6, '15:00') };
  const place = { bodyId: story.body('nusantara').id, siteId: story.site('ad_hoc').id, schemeVersionId };
  const invigilatorAccountIds = [story.actor('invigilator').accountId];
  const session = { title: 'Uji kompetensi Tembokrejo (CONTOH)', ...place, ...times, invigilatorAccountIds, seats };
  await story.the(AssessmentPlanningService).schedule({ ...session, demo: true }, story.actor('certification.manager'));
}
