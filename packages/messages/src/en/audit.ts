import type { audit as source } from '../id/audit.ts';
import { auditEvents } from './audit-events.ts';
import { auditSubjects } from './audit-subjects.ts';
import { ways } from './ways.ts';

/** Sentences of the feature: audit. */
export const audit: typeof source = {
  title: ways.audit,
  lead: 'Every change, who made it, and when. It only grows; nothing is deleted.',
  listCaption: 'Audit trail, newest first',
  columns: { what: 'Event', at: 'Time', actor: 'By', via: 'Through', subject: 'Subject' },
  filters: { type: 'Kind of event', from: 'From', to: 'Until', subject: 'Id of the subject' },
  onlyActor: 'Only the events of one person are shown.',
  onlyHis: (name) => `Show only events by ${name}`,
  onlySubject: (subject) => `Show only events on ${subject}`,
  empty: 'The trail is empty',
  emptyText: 'The first event appears here as soon as somebody signs in.',
  system: 'System',
  publicActor: 'Public',
  via: {
    session: 'application',
    access_token: 'script token',
    api_key: 'API key',
    claim: 'claim card or code',
    system: 'system',
    public: 'public page',
  },
  facts: 'Details',
  sequence: (sequence) => `No. ${sequence}`,
  subjects: auditSubjects,
  log: {
    title: 'Transparency log',
    lead: 'Every certificate, change of status and line of the trail leaves a mark without personal data in a log that can only grow.',
    size: 'Entries',
    waiting: 'Waiting to be entered',
    signedAt: 'Last checkpoint',
    none: 'none yet',
    key: 'Verifier key',
    keep: 'Keep a checkpoint outside this system, together with the key.',
    download: 'Download the last checkpoint',
    verify: 'Later, whatever row was changed, removed or put in is named by',
    command: 'npm run kompeten -- audit:verify --log-checkpoint <file>',
  },
  events: auditEvents,
};
