import type { AuditEvent } from '@kompeten/domain';
import type { Sentences } from '@kompeten/messages';
import { dayOf, listExport } from '../list-export.ts';

export const accounts = listExport({
  list: 'listAccounts',
  name: ({ accounts: { title } }) => title,
  columns: ({ words: { accounts: words }, terms }) => [
    { title: words.columns.name, width: 34, value: ({ fullName }) => fullName },
    { title: words.columns.email, width: 36, value: ({ email }) => email },
    {
      title: words.columns.roles,
      width: 44,
      value: ({ memberships }) => [...new Set(memberships.map(({ role }) => terms.role[role]))].join(', '),
    },
    {
      title: words.columns.factor,
      width: 16,
      value: ({ secondFactorOn }) => (secondFactorOn ? words.factorOn : words.factorOff),
    },
    { title: words.columns.status, width: 16, value: ({ status }) => terms.status[status] },
  ],
});

export const apiKeys = listExport({
  list: 'listApiKeys',
  name: ({ apiKeys: { title } }) => title,
  columns: ({ words: { apiKeys: words } }) => [
    { title: words.columns.organisation, width: 36, value: ({ organisation }) => organisation },
    { title: words.columns.name, width: 30, value: ({ name }) => name },
    { title: words.columns.standing, width: 18, value: ({ standing }) => words.standing[standing] },
    {
      title: words.columns.webhook,
      width: 18,
      value: ({ webhook }) => (webhook ? words.webhookStatus[webhook] : null),
    },
    { title: words.columns.used, width: 14, value: ({ lastUsedAt }) => dayOf(lastUsedAt) },
  ],
});

export const deliveries = listExport({
  list: 'listDeliveries',
  name: ({ apiKeys: { deliveries } }) => deliveries.title,
  columns: ({ words: { apiKeys, shell } }) => {
    const words = apiKeys.deliveries;
    return [
      { title: words.columns.created, width: 26, value: ({ createdAt }) => createdAt },
      { title: words.columns.type, width: 36, value: ({ type }) => words.types[type] },
      { title: shell.list.code, width: 22, value: ({ code }) => code },
      { title: words.columns.status, width: 18, value: ({ status }) => words.status[status] },
      { title: words.columns.attempts, width: 12, value: ({ attempts }) => attempts },
    ];
  },
});

export const auditEvents = listExport({
  list: 'listAuditEvents',
  name: ({ audit: { title } }) => title,
  columns: ({ words: { audit: words } }) => [
    { title: words.columns.at, width: 26, value: ({ at }) => at },
    { title: words.columns.what, width: 50, value: (event) => sentenceOf(words, event) },
    {
      title: words.columns.actor,
      width: 34,
      value: ({ actorName, via }) => actorName ?? (via === 'public' ? words.publicActor : words.system),
    },
    { title: words.columns.subject, width: 50, value: (event) => `${subjectOf(words, event)} ${event.subjectId}` },
    { title: words.columns.via, width: 18, value: ({ via }) => words.via[via] },
  ],
});

type AuditWords = Sentences['audit'];
type Sentence = (facts: Readonly<Record<string, unknown>>) => string;

function sentenceOf(words: AuditWords, { type, data }: AuditEvent): string {
  const sentence = (words.events as Readonly<Record<string, Sentence | undefined>>)[type];
  return sentence ? sentence(data) : type;
}

const subjectOf = (words: AuditWords, { subjectType }: AuditEvent): string =>
  (words.subjects as Readonly<Record<string, string | undefined>>)[subjectType] ?? subjectType;

export const imports = listExport({
  list: 'listImports',
  name: ({ imports: { title } }) => title,
  columns: ({ words: { imports: words } }) => [
    { title: words.columns.file, width: 40, value: ({ fileName }) => fileName },
    { title: words.columns.kind, width: 30, value: ({ kind }) => words.kind[kind] },
    { title: words.columns.status, width: 26, value: ({ status }) => words.status[status] },
    { title: words.columns.requested, width: 14, value: ({ requestedAt }) => dayOf(requestedAt) },
    { title: words.columns.by, width: 30, value: ({ requestedByName }) => requestedByName },
  ],
});

export const mergeCases = listExport({
  list: 'listMergeCases',
  name: ({ people: { title } }) => title,
  columns: ({ words: { people: words } }) => [
    { title: words.columns.names, width: 60, value: ({ names: [one = '', other = ''] }) => words.compare(one, other) },
    { title: words.columns.ground, width: 26, value: ({ ground }) => words.ground[ground] },
    { title: words.columns.status, width: 20, value: ({ status }) => words.status[status] },
    { title: words.columns.opened, width: 14, value: ({ openedAt }) => dayOf(openedAt) },
  ],
});

export const delegations = listExport({
  list: 'listDelegations',
  name: ({ ways: { allDelegations } }) => allDelegations,
  columns: ({ words: { delegations: words, shell }, terms }) => [
    {
      title: words.columns.authority,
      width: 50,
      value: ({ capacity, role, organisationName }) =>
        `${words.short[capacity]} ${words.of(terms.role[role], organisationName)}`,
    },
    { title: words.all.columns.giver, width: 34, value: ({ giverName }) => giverName },
    { title: words.all.columns.colleague, width: 34, value: ({ colleagueName }) => colleagueName },
    { title: shell.list.from, width: 14, value: ({ startsOn }) => startsOn },
    { title: shell.list.until, width: 14, value: ({ endsOn }) => endsOn },
    { title: words.columns.reason, width: 44, value: ({ reason }) => reason },
    { title: words.columns.standing, width: 18, value: ({ standing }) => words.standings[standing] },
  ],
});
