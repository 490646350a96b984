// A void number stays in the register with its reason, which until now stood in the trail alone (rule 13).
import type { Migration } from '../migration.ts';

export const explainVoidNumbers: Migration = {
  name: '20261231T2154-explain-void-numbers',
  up: `
    alter table certificates add column void_reason text
      constraint certificates__void_reason_check check (void_reason in ('replacement_refused', 'decision_superseded'));
    update certificates c set void_reason = e.data->>'reason'
    from audit_events e where c.status = 'void' and e.subject_id = c.id::text and e.type = 'certificate.voided';
  `,
  down: 'alter table certificates drop column void_reason;',
};
