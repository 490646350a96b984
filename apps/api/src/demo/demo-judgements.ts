import { type AssessmentKit, emptyApplicationForm, type NewEvidence } from '@kompeten/domain';
import { newId } from '../clock.ts';
import type { Tx } from '../database/transactions.ts';
import { ApplicationRepository } from '../features/applications/application.repository.ts';
import { ApplicationsService } from '../features/applications/applications.service.ts';
import { AssessmentSessionRepository } from '../features/assessment-sessions/assessment-session.repository.ts';
import { CandidaciesService } from '../features/assessment-sessions/candidacies.service.ts';
import { CandidacyRepository } from '../features/assessment-sessions/candidacy.repository.ts';
import { AgreementRepository } from '../features/judgements/agreement.repository.ts';
import { AssessmentDayService } from '../features/judgements/assessment-day.service.ts';
import { AssessmentKitService } from '../features/judgements/assessment-kit.service.ts';
import { CandidacyRecordsService } from '../features/judgements/candidacy-records.service.ts';
import { EvidenceService } from '../features/judgements/evidence.service.ts';
import { JudgementSyncService } from '../features/judgements/judgement-sync.service.ts';
import { RecommendationsService } from '../features/judgements/recommendations.service.ts';
import { PeopleService } from '../features/people/people.service.ts';
import { SchemesService } from '../features/schemes/schemes.service.ts';
import { schemeVersion } from './demo-schemes.ts';
import type { Story } from './story.ts';

const voucher = { kind: 'none', reason: 'Data contoh tanpa dokumen' } as const;

/** The candidates of the assessment, in the order of the alphabet: recommended, under way, to agree anew, and to agree. */
const candidates = ['Ahmad Fauzan', 'Bernadetta Lamury', 'Cahyono Prasetyo', 'Dewi Anggraini'];

/** The one whose assessor was replaced. */
const ANEW = 2;

/** An assessment of today: one candidate is recommended, one is under way, one agrees anew with another assessor, one has still to agree. */
export async function tellJudgements(story: Story): Promise<void> {
  const sessionId = newId();
  await story.at(-1, '09:00', (tx) => seatAll(story, tx, sessionId));
  await story.at(-1, '16:00', (tx) => replaceAssessor(story, tx, sessionId));
  const kit = await story.the(AssessmentKitService).get(sessionId, story.actor('assessor'));
  await story.at(0, '00:30', async () => {
    for (const at of [0, 1]) await agree(story, kit, at);
    await judge(story, kit, 0, cellsOf(kit));
    await judge(story, kit, 1, cellsOf(kit).slice(0, 3));
    for (const at of [0, 1]) await gather(story, kit, at);
    await recommendFirst(story, kit);
  });
}

async function seatAll(story: Story, tx: Tx, sessionId: string): Promise<void> {
  const schemeVersionId = await schemeVersion(story, 'CONTOH-SK-02', '2024');
  const scheme = await story.the(SchemesService).getVersion(schemeVersionId);
  const [body, site] = [story.body('nusantara'), story.site('ad_hoc')];
  const [assessor, other] = [story.assessor('zubaedah'), story.assessor('agung')];
  const session = { id: sessionId, bodyId: body.id, schemeVersionId, siteId: site.id, demo: true, version: 1 };
  const times = { startsAt: story.instant(0, '08:00'), endsAt: story.instant(0, '15:00') };
  const sessions = AssessmentSessionRepository.in(tx);
  const title = 'Uji kompetensi Kedungrejo (CONTOH)';
  await sessions.insert({ ...session, ...times, title, status: 'running' });
  await sessions.staff(sessionId, [assessor.id, other.id], []);
  for (const fullName of candidates) {
    const person = { fullName, identity: voucher, birthDate: '1988' };
    const { personId } = await story.the(PeopleService).foundOrEntered(tx, person, { byName: null });
    const [applicationId, applications] = [newId(), ApplicationRepository.in(tx)];
    await applications.insert({
      ...{ id: applicationId, number: await applications.nextNumber(body.id), purpose: 'certification', personId },
      ...{ bodyId: body.id, schemeId: scheme.schemeId, schemeVersionId, status: 'scheduled', demo: true, version: 1 },
      ...{ form: emptyApplicationForm, checks: [], warnings: [], missingUnits: [], assessorId: assessor.id },
      ...{ unitCodes: scheme.units.map(({ code }) => code), createdAt: tx.at, submittedAt: tx.at, enteredBy: 'staff' },
    });
    const isAnew = fullName === candidates[ANEW];
    const assessorId = isAnew ? other.id : assessor.id;
    const seat = { id: newId(), sessionId, applicationId, personId, assessorId, version: 1 };
    await CandidacyRepository.in(tx).insert({ ...seat, status: isAnew ? 'agreed' : 'scheduled' });
  }
}

/** A candidate signed with an assessor who then fell ill: another takes the place, and the agreement is made anew. */
async function replaceAssessor(story: Story, tx: Tx, sessionId: string): Promise<void> {
  const all = await CandidacyRepository.in(tx).ofSession(sessionId);
  const [one] = all.filter(({ assessorId }) => assessorId === story.assessor('agung').id);
  if (!one) throw new Error('The demo story seats nobody with the other assessor');
  const { id } = one;
  const signed = { way: 'assessor_device' as const, signedAt: tx.at, deviceId: 'hp-agung' };
  const { accountId, fullName } = story.actor('instructor');
  for (const [by, name] of [
    ['assessor', fullName],
    ['candidate', candidates[ANEW] ?? ''],
  ] as const) {
    await AgreementRepository.in(tx).sign({ id, round: 1 }, { by, name, ...signed }, accountId);
  }
  const candidate = await story.the(ApplicationsService).locked(tx, one.applicationId);
  const seat = { ...one, assessorId: story.assessor('zubaedah').id, candidate };
  const why = { cause: 'absent' as const, reason: 'Sakit, dirawat sejak sore' };
  await story.the(CandidaciesService).seatAnew(tx, one, seat, why, story.actor('certification.manager'));
  await AssessmentSessionRepository.in(tx).staff(sessionId, [seat.assessorId], []);
}

const idAt = ({ candidates: all }: AssessmentKit, at: number) => all[at]?.candidacyId ?? '';
const cellsOf = ({ units }: AssessmentKit) =>
  units.flatMap(({ code, criteria }) => criteria.map(({ number }) => ({ unitCode: code, criterion: number })));

function agree(story: Story, kit: AssessmentKit, at: number): Promise<unknown> {
  const candidateName = kit.candidates[at]?.fullName ?? '';
  const given = { candidateName, signedAt: story.now, deviceId: 'hp-asesor' };
  return story.the(AssessmentDayService).sign(idAt(kit, at), given, story.actor('assessor'));
}

function judge(story: Story, kit: AssessmentKit, at: number, cells: ReturnType<typeof cellsOf>): Promise<unknown> {
  const made = { candidacyId: idAt(kit, at), judgement: 'K' as const, supersedes: [], madeAt: story.now };
  const events = cells.map((cell) => ({ id: newId(), ...made, ...cell }));
  const batch = { deviceId: 'hp-asesor', deviceNow: story.now, events };
  return story.the(JudgementSyncService).send(kit.session.id, batch, story.actor('assessor'));
}

function gather(story: Story, kit: AssessmentKit, at: number): Promise<unknown> {
  const evidence: NewEvidence = {
    ...{ id: newId(), candidacyId: idAt(kit, at), kind: 'direct', method: 'observation', file: 'none' },
    criteria: cellsOf(kit).map(({ unitCode, criterion }) => `${unitCode} ${criterion}`),
    note: 'Memimpin rapat anggota simulasi dan menjelaskan buku simpanan dengan contoh dari gerai.',
    ...{ valid: true, authentic: true, current: true, sufficient: true, madeAt: story.now },
  };
  return story.the(EvidenceService).add(evidence.candidacyId, evidence, story.actor('assessor'));
}

async function recommendFirst(story: Story, kit: AssessmentKit): Promise<void> {
  const [id, assessor] = [idAt(kit, 0), story.actor('assessor')];
  const { version } = (await story.the(CandidacyRecordsService).get(id, assessor)).candidacy;
  await story.the(AssessmentDayService).step(id, { event: 'record', version }, assessor);
  const note = 'Menguasai prinsip dasar dan mampu menjelaskannya kepada anggota.';
  await story.the(RecommendationsService).make(id, { outcome: 'competent', note, nextSteps: [] }, assessor);
}
