import { emptyApplicationForm, type SchemeChoice, type VoteInput } from '@kompeten/domain';
import { newId } from '../clock.ts';
import type { Tx } from '../database/transactions.ts';
import { MyAppealsService } from '../features/appeals/my-appeals.service.ts';
import { ApplicationRepository } from '../features/applications/application.repository.ts';
import { AssessmentSessionRepository } from '../features/assessment-sessions/assessment-session.repository.ts';
import { CandidacyRepository } from '../features/assessment-sessions/candidacy.repository.ts';
import { ConclusionService } from '../features/decisions/conclusion.service.ts';
import { PanelsService } from '../features/decisions/panels.service.ts';
import { PublicationService } from '../features/decisions/publication.service.ts';
import { VotesService } from '../features/decisions/votes.service.ts';
import { RecommendationRepository } from '../features/judgements/recommendation.repository.ts';
import { PeopleService } from '../features/people/people.service.ts';
import { SchemesService } from '../features/schemes/schemes.service.ts';
import { castAccount } from './demo-accounts.ts';
import { reviewSession } from './demo-reviews.ts';
import { schemeVersion } from './demo-schemes.ts';
import type { Story } from './story.ts';

const voucher = { kind: 'none', reason: 'Data contoh tanpa dokumen' } as const;
const cast = ['Eko Nugraha', 'Fitri Handayani', 'Gede Artana', 'Hasan Basri'];
/** The one who is not yet competent, and appeals. */
const notYet = 3;
const members = ['panel', 'panel.2'] as const;

/** An earlier assessment that was decided, one of whose candidates appeals, and a panel in session about today's. */
export async function tellDecisions(story: Story): Promise<void> {
  const at = { certificationBodyId: story.body('nusantara').id, startsOn: story.day(-120) };
  await castAccount(story, 'panel.2', 'Paskalis Renyaan', [{ role: 'panel_member', ...at }]);
  await castAccount(story, 'panel.3', 'Nyoman Widiastuti', [{ role: 'panel_member', ...at }]);
  // Nobody who decided hears an appeal, and all three do decide.
  await castAccount(story, 'panel.4', 'Martha Rumere', [{ role: 'panel_member', ...at }]);
  await castAccount(story, 'lsp.head', 'Fransina Tupamahu', [{ role: 'certification_manager', ...at }]);
  const manager = story.actor('certification.manager');
  const { items } = await story.the(PanelsService).sessions(manager);
  const seated = await story.at(-20, '09:00', (tx) => seatAll(story, tx));
  await story.at(-18, '09:00', () => reviewSession(story, seated.sessionId));
  await story.at(-14, '10:00', () => decide(story, seated.sessionId, -14));
  await castAccount(story, 'candidate', cast[notYet] ?? '', [{ role: 'trainee' }], seated.personIds[notYet]);
  await story.at(-3, '19:30', () => appeal(story, seated.candidacyIds[notYet] ?? ''));
  for (const { sessionId } of items) await convene(story, sessionId, 0);
}

interface Seated {
  sessionId: string;
  personIds: string[];
  candidacyIds: string[];
}

async function seatAll(story: Story, tx: Tx): Promise<Seated> {
  const schemeVersionId = await schemeVersion(story, 'CONTOH-SK-02', '2024');
  const scheme = await story.the(SchemesService).getVersion(schemeVersionId);
  const assessor = story.assessor('zubaedah');
  const body = { bodyId: story.body('nusantara').id, schemeVersionId };
  const seated: Seated = { sessionId: newId(), personIds: [], candidacyIds: [] };
  const sessions = AssessmentSessionRepository.in(tx);
  const times = { startsAt: story.instant(-20, '08:00'), endsAt: story.instant(-20, '15:00') };
  const session = {
    id: seated.sessionId,
    ...body,
    ...times,
    siteId: story.site('ad_hoc').id,
    title: 'Uji kompetensi Grajagan (CONTOH)',
  };
  await sessions.insert({ ...session, status: 'closed', demo: true, version: 1 });
  await sessions.staff(seated.sessionId, [assessor.id], []);
  for (const place of cast.keys()) await seat(story, tx, scheme, seated, place);
  return seated;
}

async function seat(story: Story, tx: Tx, scheme: SchemeChoice, seated: Seated, place: number): Promise<void> {
  const person = { fullName: cast[place] ?? '', identity: voucher, birthDate: '1987' };
  const { personId } = await story.the(PeopleService).foundOrEntered(tx, person);
  const [applicationId, id, applications] = [newId(), newId(), ApplicationRepository.in(tx)];
  const [bodyId, assessorId] = [story.body('nusantara').id, story.assessor('zubaedah').id];
  const number = await applications.nextNumber(bodyId);
  await applications.insert({
    ...{ id: applicationId, bodyId, schemeId: scheme.schemeId, schemeVersionId: scheme.id, number, personId },
    ...{ purpose: 'certification', status: 'scheduled', form: emptyApplicationForm, checks: [], warnings: [] },
    ...{ unitCodes: scheme.units.map(({ code }) => code), missingUnits: [], assessorId, createdAt: tx.at },
    ...{ submittedAt: tx.at, enteredBy: 'staff', demo: true, version: 1 },
  });
  const seating = { id, sessionId: seated.sessionId, applicationId, personId, assessorId, version: 1 };
  await CandidacyRepository.in(tx).insert({ ...seating, status: 'reported' });
  await recommend(story, tx, id, scheme.units, place === notYet);
  seated.personIds.push(personId);
  seated.candidacyIds.push(id);
}

async function recommend(
  story: Story,
  tx: Tx,
  candidacyId: string,
  units: readonly { code: string; title: string }[],
  isNotYet: boolean,
): Promise<void> {
  const last = units.length - 1;
  const judged = units.map(({ code, title }, index) => ({
    ...{ unitCode: code, title, judgement: isNotYet && index === last ? ('BK' as const) : ('K' as const), missing: [] },
  }));
  const step = { unitCode: units[last]?.code ?? '', text: 'Latih lagi menyusun bukti unit ini bersama pendamping.' };
  await RecommendationRepository.in(tx).insert({
    ...{ id: newId(), candidacyId, outcome: isNotYet ? 'not_yet_competent' : 'competent', note: null, units: judged },
    ...{ nextSteps: isNotYet ? [step] : [], supersedesId: null, reason: null, madeAt: tx.at },
    ...{ byId: story.actor('assessor').accountId, byName: 'Siti Zubaedah' },
  });
}

async function convene(story: Story, sessionId: string, day: number) {
  const memberIds = [...members, 'panel.3'].map((name) => story.actor(name).accountId);
  const given = { sessionId, meetsOn: story.day(day), memberIds };
  return story.the(PanelsService).convene(given, story.actor('certification.manager'));
}

async function decide(story: Story, sessionId: string, day: number): Promise<void> {
  const { id, decisions } = await convene(story, sessionId, day);
  const votes = decisions.map(({ id: decisionId, recommended: { outcome, units } }): VoteInput => {
    const bk = units.filter(({ result }) => result === 'BK');
    const notYetUnits = bk.map(({ code, whatToDo }) => ({ unitCode: code, whatToDo: whatToDo ?? 'Ulangi unit ini.' }));
    return { decisionId, outcome, notYet: notYetUnits, reason: null };
  });
  for (const name of members) await story.the(VotesService).cast(id, votes, story.actor(name));
  await story.the(ConclusionService).conclude(id, story.actor(members[0]));
  await story.the(PublicationService).publish(id, story.actor('certification.manager'));
}

function appeal(story: Story, candidacyId: string): Promise<unknown> {
  const grounds = 'Buku simpanan yang saya bawa belum dilihat asesor. Mohon diperiksa kembali.';
  const answers = { explained: true, discussed: true, accompanied: false };
  return story.the(MyAppealsService).file({ candidacyId, answers, grounds }, story.actor('candidate'));
}
