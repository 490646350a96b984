import { z } from 'zod';
import { Day, Id, Instant, PageQuery, Version } from '../kernel/schemas.ts';
import { ElectiveGroup, SchemeUnit } from '../schemes/scheme.ts';
import { PanelDecision } from './decision.ts';
import { PanelStatus } from './decision-status.ts';

/** A reason against something, with the facts that go with it. */
const Blocker = z.object({ code: z.string() }).loose();

/** A panel as lists show it. */
export const DecisionPanel = z
  .object({
    id: Id,
    bodyId: Id,
    bodyName: z.string(),
    sessionId: Id,
    sessionTitle: z.string(),
    schemeTitle: z.string(),
    status: PanelStatus,
    quorum: z.int(),
    meetsOn: Day,
    candidates: z.int(),
    decided: z.int(),
    createdAt: Instant,
    version: Version,
  })
  .meta({ id: 'DecisionPanel' });
export type DecisionPanel = z.output<typeof DecisionPanel>;

/** A panel with its members and everybody before it. */
export const DecisionPanelDetail = DecisionPanel.extend({
  members: z.array(z.object({ accountId: Id, fullName: z.string() })),
  decisions: z.array(PanelDecision),
  /** What competence needs by the scheme (rule 5). */
  scheme: z.object({ units: z.array(SchemeUnit), groups: z.array(ElectiveGroup) }),
  /** Whether the caller sits on it. */
  mine: z.boolean(),
  minutesReady: z.boolean(),
  /** Reasons against deciding at all today: licence and scope (rule 4). */
  blockers: z.array(Blocker),
}).meta({ id: 'DecisionPanelDetail' });
export type DecisionPanelDetail = z.output<typeof DecisionPanelDetail>;

/** A panel to be convened about candidates of a session; absent, about all who were recommended and wait. */
export const PanelInput = z.strictObject({
  sessionId: Id,
  meetsOn: Day,
  memberIds: z.array(Id).min(1).max(15),
  candidacyIds: z.array(Id).min(1).max(200).optional(),
});
export type PanelInput = z.output<typeof PanelInput>;

/** A session whose recommended candidates wait for a panel. */
export const PanelSession = z
  .object({ sessionId: Id, title: z.string(), schemeTitle: z.string(), ready: z.int() })
  .meta({ id: 'PanelSession' });
export type PanelSession = z.output<typeof PanelSession>;

/** How panels are asked for. */
export const PanelQuery = PageQuery.extend({ status: PanelStatus.optional() });
export type PanelQuery = z.output<typeof PanelQuery>;

/** Somebody who may sit on a panel, with the reasons against it (rule 2). */
export const PanelChoice = z
  .object({
    accountId: Id,
    fullName: z.string(),
    ties: z.array(z.object({ candidate: z.string(), code: z.string() })),
  })
  .meta({ id: 'PanelChoice' });
export type PanelChoice = z.output<typeof PanelChoice>;

/** What may come before a panel of a session: its candidates, who could sit on it, and what stands against either. */
export const PanelDraft = z
  .object({
    sessionId: Id,
    sessionTitle: z.string(),
    quorum: z.int(),
    candidates: z.array(
      z.object({
        ...{ candidacyId: Id, fullName: z.string(), recommended: z.boolean(), onPanel: z.boolean() },
        /** Whether the written test of the plan is not finished. */
        writtenMissing: z.boolean(),
      }),
    ),
    members: z.array(PanelChoice),
    blockers: z.array(Blocker),
  })
  .meta({ id: 'PanelDraft' });
export type PanelDraft = z.output<typeof PanelDraft>;
