// Applicants who were not taken are forgotten after the policy's time, each once.
import type { Migration } from '../migration.ts';

export const forgetApplicants: Migration = {
  name: '20261228T1210-forget-applicants',
  up: 'alter table training_applications add column forgotten_at timestamptz;',
  down: 'alter table training_applications drop column forgotten_at;',
};
