import { decisions } from '@kompeten/contract';
import type { DecisionPanelDetail, Judgement, MyDecision } from '@kompeten/domain';
import { newId } from '../clock.ts';
import { type StagedCandidacy, scheduledCandidates } from './assessment-builders.ts';
import { type SignedIn, signedIn } from './builders.ts';
import { linesOfPdf } from './pdf-text.ts';
import { sql } from './sql.ts';
import type { TestApi } from './test-api.ts';

/** A certification body at work: its managers, three panel members, and candidates who were recommended. */
export interface DecisionStage extends StagedCandidacy {
  api: TestApi;
  manager: SignedIn;
  secondManager: SignedIn;
  members: [SignedIn, SignedIn, SignedIn];
}

interface StagedOutcomes {
  people?: number;
  notYet?: number[];
  unjudged?: number[];
  niks?: string[];
  /** How many of the two units competence needs; both where it is not said. */
  choose?: number;
}

/** A body whose candidates were assessed and recommended: competent, not yet by the second unit, or by the first alone, by place. */
export async function aDecisionStage(
  api: TestApi,
  { people = 2, notYet = [], unjudged = [], ...wish }: StagedOutcomes = {},
): Promise<DecisionStage> {
  const staged = await scheduledCandidates(api, { people, ...wish });
  const certificationBodyId = staged.body.id;
  const ofBody = (role: 'certification_manager' | 'panel_member', fullName: string) =>
    signedIn(api, { role, certificationBodyId, fullName });
  const manager = await ofBody('certification_manager', 'Wati Manajer');
  const secondManager = await ofBody('certification_manager', 'Hadi Ketua');
  const members: DecisionStage['members'] = [
    await ofBody('panel_member', 'Pleno Satu'),
    await ofBody('panel_member', 'Pleno Dua'),
    await ofBody('panel_member', 'Pleno Tiga'),
  ];
  const stage = { ...staged, api, manager, secondManager, members };
  for (const [place, candidacyId] of staged.candidacyIds.entries()) {
    const judged: Judgement[] = unjudged.includes(place) ? ['BK'] : ['K', notYet.includes(place) ? 'BK' : 'K'];
    await recommended(stage, candidacyId, judged);
  }
  return stage;
}

/** What an assessor left about a candidacy: a judgement for each unit of the scheme. */
export async function recommended(
  { api, scheme, assessor }: Pick<DecisionStage, 'api' | 'scheme'> & { assessor: { id: string; fullName: string } },
  candidacyId: string,
  judgements: readonly Judgement[],
): Promise<void> {
  const units = scheme.units.map(({ code, title }, index) => ({
    ...{ unitCode: code, title, judgement: judgements[index] ?? null, missing: [] },
  }));
  const notYet = units.filter(({ judgement }) => judgement === 'BK');
  const nextSteps = notYet.map(({ unitCode }) => ({ unitCode, text: 'Latih lagi menyusun bukti' }));
  const outcome = notYet.length > 0 ? 'not_yet_competent' : 'competent';
  await sql(
    api,
    `insert into recommendations (id, candidacy_id, outcome, note, units, next_steps, by_id, by_name, made_at)
     values ($1, $2, $3, null, $4, $5, $6, $7, $8)`,
    [
      ...[newId(), candidacyId, outcome, JSON.stringify(units), JSON.stringify(nextSteps), assessor.id],
      ...[assessor.fullName, api.clock.now()],
    ],
  );
  await sql(api, `update candidacies set status = 'recommended' where id = $1`, [candidacyId]);
}

/** A panel about everybody of the session who was recommended. */
export function convened(
  stage: DecisionStage,
  members: readonly SignedIn[] = stage.members,
): Promise<DecisionPanelDetail> {
  const memberIds = members.map(({ account }) => account.id);
  const body = { sessionId: stage.sessionId, meetsOn: stage.api.clock.today(), memberIds };
  return stage.manager.call(decisions.convenePanel, { body });
}

/** The votes of a member who agrees with every recommendation. */
export const agreeing = ({ decisions: lines }: DecisionPanelDetail) =>
  lines.map(({ id, recommended: { outcome, units } }) => ({
    ...{ decisionId: id, outcome },
    notYet: units
      .filter(({ result }) => outcome !== 'competent' && result === 'BK')
      .map(({ code, whatToDo }) => ({ unitCode: code, whatToDo: whatToDo ?? 'Ulangi unit ini' })),
  }));

/** A panel whose members agreed with every recommendation and that was concluded and published. */
export async function published(stage: DecisionStage): Promise<DecisionPanelDetail> {
  const panel = await convened(stage);
  const params = { panelId: panel.id };
  for (const member of stage.members)
    await member.call(decisions.castVotes, { params, body: { votes: agreeing(panel) } });
  await stage.members[0].call(decisions.concludePanel, { params });
  return stage.manager.call(decisions.publishPanel, { params });
}

/** A candidate of the stage, signed in. */
export function candidate({ api, personIds }: DecisionStage, place = 0): Promise<SignedIn> {
  const personId = personIds[place];
  return signedIn(api, { role: 'trainee', ...(personId && { personId }), fullName: 'Asesi' });
}

/** What somebody reads of the own decisions. */
export async function decisionsOf(person: SignedIn): Promise<MyDecision[]> {
  return (await person.call(decisions.listMyDecisions, {})).items;
}

/** Publishes what a panel decided. */
export const publish = ({ manager }: DecisionStage, { id }: Pick<DecisionPanelDetail, 'id'>) =>
  manager.call(decisions.publishPanel, { params: { panelId: id } });

/** Concludes a panel by its first member. */
export const conclude = ({ members: [first] }: DecisionStage, { id }: Pick<DecisionPanelDetail, 'id'>) =>
  first.call(decisions.concludePanel, { params: { panelId: id } });

/** The text of a panel's minutes. */
export async function minutesOf({ manager }: DecisionStage, { id }: Pick<DecisionPanelDetail, 'id'>): Promise<string> {
  const blob = await manager.call(decisions.downloadMinutes, { params: { panelId: id } });
  return linesOfPdf(blob);
}
