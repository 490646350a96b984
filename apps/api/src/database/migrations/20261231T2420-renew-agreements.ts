// The agreement (AK.01) is made anew with a new assessor; the one before stays as it was signed, and says why it ended.
import type { Migration } from '../migration.ts';

export const renewAgreements: Migration = {
  name: '20261231T2420-renew-agreements',
  up: `
    alter table agreement_signatures
      add column round integer not null default 1 constraint agreement_signatures__round_check check (round > 0);
    alter table agreement_signatures drop constraint agreement_signatures__pkey;
    alter table agreement_signatures add constraint agreement_signatures__pkey primary key (candidacy_id, round, by);
    alter table assessor_replacements
      add column cause text not null default 'conflict'
        constraint assessor_replacements__cause_check check (cause in ('conflict', 'absent', 'replanned')),
      add column reason text,
      -- The agreement that ended with this replacement; replacements before this rule ended none.
      add column superseded_round integer;
    alter table assessor_replacements
      add constraint assessor_replacements__superseded_key unique (candidacy_id, superseded_round);
  `,
  down: `
    alter table assessor_replacements drop column superseded_round, drop column reason, drop column cause;
    alter table agreement_signatures drop constraint agreement_signatures__pkey;
    alter table agreement_signatures add constraint agreement_signatures__pkey primary key (candidacy_id, by);
    alter table agreement_signatures drop column round;
  `,
};
