import {
  DecisionPanel,
  DecisionPanelDetail,
  Id,
  MyDecision,
  PanelDraft,
  PanelInput,
  PanelQuery,
  PanelSession,
  page,
  Votes,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofPanel = z.strictObject({ panelId: Id });

/** Decision panels: convened by the certification body, decided by their members, published to the candidates. */
export const decisions = endpoints({
  listPanels: {
    method: 'GET',
    path: '/decision-panels',
    summary: 'Decision panels within the caller’s reach, newest first',
    permission: 'decision.read',
    query: PanelQuery,
    response: page(DecisionPanel),
  },
  listPanelSessions: {
    method: 'GET',
    path: '/decision-panel-sessions',
    summary: 'Assessment sessions with recommended candidates about whom no panel has decided',
    permission: 'decision.convene',
    response: z.object({ items: z.array(PanelSession) }),
  },
  draftPanel: {
    method: 'GET',
    path: '/assessment-sessions/:sessionId/decision-panel-draft',
    summary: 'Who could come before a panel of a session and who could sit on it, with what stands against either',
    permission: 'decision.convene',
    params: z.strictObject({ sessionId: Id }),
    response: PanelDraft,
  },
  convenePanel: {
    method: 'POST',
    path: '/decision-panels',
    summary: 'Convene a panel about candidates of a session',
    permission: 'decision.convene',
    body: PanelInput,
    response: DecisionPanelDetail,
    status: 201,
  },
  getPanel: {
    method: 'GET',
    path: '/decision-panels/:panelId',
    summary: 'A panel with its candidates, votes and decisions',
    permission: 'decision.read',
    params: ofPanel,
    response: DecisionPanelDetail,
  },
  castVotes: {
    method: 'POST',
    path: '/decision-panels/:panelId/votes',
    summary: 'Vote about candidates: all of the votes are taken or none; whoever differs writes why',
    permission: 'decision.vote',
    params: ofPanel,
    body: Votes,
    response: DecisionPanelDetail,
  },
  concludePanel: {
    method: 'POST',
    path: '/decision-panels/:panelId/conclusion',
    summary: 'Conclude a panel: what its votes decide is written into signed minutes',
    permission: 'decision.vote',
    params: ofPanel,
    response: DecisionPanelDetail,
  },
  publishPanel: {
    method: 'POST',
    path: '/decision-panels/:panelId/publication',
    summary: 'Publish what a panel decided; from then on it never changes',
    permission: 'decision.publish',
    params: ofPanel,
    response: DecisionPanelDetail,
  },
  downloadMinutes: {
    method: 'GET',
    path: '/decision-panels/:panelId/minutes',
    summary: 'The signed minutes of a panel',
    permission: 'decision.read',
    params: ofPanel,
    answer: 'file',
  },
  listMyDecisions: {
    method: 'GET',
    path: '/my/decisions',
    summary: 'The caller’s own published decisions, each with what to do next',
    permission: 'signed_in',
    response: z.object({ items: z.array(MyDecision) }),
  },
});
