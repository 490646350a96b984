import { readers } from './readers.ts';
import type { Role } from './role.ts';
import type { Scope } from './scope.ts';

const ofBody = { certification_manager: 'own_body' } as const;

/** The part of the law that decisions, appeals and the documents of certification bodies are under. */
export const decisionLaw = {
  'decision.read': { ...readers, ...ofBody, panel_member: 'own_panel' },
  'decision.convene': ofBody,
  'decision.vote': { panel_member: 'own_panel' },
  'decision.publish': ofBody,
  'appeal.read': { ...readers, ...ofBody, panel_member: 'own_panel' },
  'appeal.assign': ofBody,
  'appeal.decide': { panel_member: 'own_panel' },
  'objection.read': { ...readers, ...ofBody },
  'body_document.read': { ...readers, ...ofBody },
  'body_document.request': ofBody,
  'body_document.approve': ofBody,
  'bnsp.report': ofBody,
  'certificate_care.read': { ...readers, ...ofBody },
  'certificate_care.record': ofBody,
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;
