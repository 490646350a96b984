import { assessmentNotices } from './assessment-notices.ts';
import { breachNotices } from './breach-notices.ts';
import { certificateNotices } from './certificate-notices.ts';
import {
  either,
  idsIn,
  matterOn,
  type NotificationDefinition,
  onPage,
  type ToldEvent,
  toAccount,
  waits,
} from './notification-definition.ts';

const requests = ['revocation', 'replacement', 'reinstatement'].map((kind) => `certificate.${kind}_requested`);

const decided = either('certificate', 'revoked', 'replaced', 'reinstated', 'request_rejected', 'suspension_confirmed');

const qualification = ({ subjectId, data }: ToldEvent) => matterOn(subjectId, data.qualificationId);

/** Everything that the product tells people of by itself; a feature adds its line. */
export const notificationKinds = {
  issuance_waits: waits(
    'issuance.approve',
    ['issuance.requested'],
    'issuance',
    either('issuance', 'approved', 'rejected'),
  ),
  issuance_done: waits('issuance.request', ['issuance.done'], 'issuance'),
  issuance_round_waits: waits(
    'issuance.approve',
    ['issuance_round.requested'],
    'issuance-rounds',
    either('issuance_round', 'approved', 'rejected'),
  ),
  issuance_round_done: waits('issuance.request', ['issuance_round.done'], 'issuance-rounds'),
  certificate_request_waits: waits('certificate.approve_change', requests, 'certificates', decided),
  recorded_batch_waits: waits(
    'recorded.approve',
    ['recorded.requested'],
    'recorded',
    either('recorded', 'approved', 'rejected'),
  ),
  correction_waits: waits(
    'correction.decide',
    ['correction.opened'],
    'corrections',
    either('correction', 'corrected', 'kept'),
  ),
  complaint_waits: waits(
    'complaint.handle',
    ['complaint.received'],
    'complaints',
    either('complaint', 'acknowledged', 'answered', 'closed'),
  ),
  complaint_overdue: waits(
    'complaint.handle',
    ['complaint.overdue'],
    'complaints',
    either('complaint', 'answered', 'closed'),
  ),
  data_request_waits: waits(
    'data_request.handle',
    ['data_request.received'],
    'data-requests',
    either('data_request', 'done', 'declined', 'withdrawn'),
  ),
  ...breachNotices,
  placement_waits: waits(
    'placement.confirm',
    ['placement.reported'],
    'placements',
    either('placement', 'confirmed', 'rejected'),
  ),
  excuse_waits: {
    ...onPage('session_instructor', ['cohorts', '/check-ins'], either('excuse', 'accepted', 'declined', 'withdrawn')),
    on: ['excuse.asked'],
    matter: ({ subjectId, data }: ToldEvent) => matterOn(data.cohortId, subjectId),
  },
  merge_waits: {
    ...waits(
      'person.merge',
      ['person.merge_proposed'],
      'merge-cases',
      either('person', 'merge_same', 'merge_different', 'merge_open'),
    ),
    matter: ({ data }: ToldEvent) => String(data.mergeCaseId),
  },
  qualification_waits: {
    ...onPage(
      { permission: 'instructor.manage' },
      ['instructors'],
      ['instructor.qualification_confirmed'],
      qualification,
    ),
    on: ['instructor.qualification_added', 'instructor.qualification_unsettled'],
    only: ({ data }: ToldEvent) => data.confirmed === false,
  },
  cohort_starts: onPage('named', ['cohorts'], either('cohort', 'started', 'cancelled')),
  evaluation_open: onPage({ permission: 'cohort.complete' }, ['cohorts'], either('cohort', 'completed', 'cancelled')),
  qualification_expires: onPage({ permission: 'instructor.manage' }, ['instructors'], []),
  licence_expires: onPage(
    { permission: 'centre.manage' },
    ['centres', '/licences'],
    ['licence.removed'],
    ({ centreId, subjectId }) => matterOn(centreId, subjectId),
  ),
  follow_up_due: onPage('named', ['mentoring'], ['mentoring.visited'], ({ subjectId, data }) =>
    matterOn(subjectId, data.followUpMonths),
  ),
  webhook_stopped: { ...waits('api_key.manage', ['webhook.disabled'], 'api-keys'), path: () => '/admin/api-keys' },
  certificate_changed: {
    on: ['suspended', 'reinstated', 'revoked', 'replaced'].map((what) => `certificate.${what}`),
    settledBy: [],
    audience: 'holder',
    legal: true,
    path: () => '/my',
  },
  ...certificateNotices,
  ...assessmentNotices,
  password_changed: toAccount(['account.password_changed', 'account.password_reset']),
  authority_delegated: {
    ...toAccount(either('delegation', 'given', 'withdrawn')),
    audience: 'both',
    path: () => '/admin/delegations',
  },
  roles_changed: toAccount(['account.membership_granted', 'account.membership_ended']),
} satisfies Record<string, NotificationDefinition>;

/** The name of a kind of notification. */
export type NotificationKind = keyof typeof notificationKinds;

/** All kinds, in the order in which the settings show them. */
export const notificationKindNames = Object.keys(notificationKinds) as NotificationKind[];

const definitions: Readonly<Record<NotificationKind, NotificationDefinition>> = notificationKinds;

/** A kind of notification and the subject it is of. */
export interface NotifiedOf {
  readonly kind: NotificationKind;
  readonly subjectId: string;
}

const notifiedOf = (kind: NotificationKind, event: ToldEvent): NotifiedOf => ({
  kind,
  subjectId: definitions[kind].matter?.(event) ?? event.subjectId,
});

const kindsWith = (list: 'on' | 'settledBy', eventType: string): NotificationKind[] =>
  notificationKindNames.filter((kind) => definitions[kind][list].includes(eventType));

/** The kinds that an event of the trail causes; most cause none, some are told to several circles in words of their own. */
export const notificationsOf = (eventType: string): NotificationKind[] => kindsWith('on', eventType);

/** The kinds that no longer wait once an event of the trail has happened to their subject. */
export const settledNotifications = (eventType: string): NotificationKind[] => kindsWith('settledBy', eventType);

/** What an event of the trail causes to be told, and of which subject; most cause nothing. */
export const causedBy = (event: ToldEvent): NotifiedOf[] =>
  notificationsOf(event.type)
    .filter((kind) => definitions[kind].only?.(event) !== false)
    .map((kind) => notifiedOf(kind, event));

/** Of how many things an event tells; null where it is one. */
export const countedBy = (kind: NotificationKind, event: ToldEvent): number | null =>
  definitions[kind].count?.(event) ?? null;

/** Who is not told of an event although the law would let them act: another rule keeps them from it. */
export const barredFrom = (kind: NotificationKind, event: ToldEvent): readonly string[] =>
  definitions[kind].barred?.(event) ?? [];

/** The accounts that an event names for a kind whose audience is `named`. */
export const namedBy = (kind: NotificationKind, event: ToldEvent): readonly string[] =>
  (definitions[kind].named ?? idsIn('accountIds'))(event);

/** What no longer waits once an event of the trail has happened. */
export const settledBy = (event: ToldEvent): NotifiedOf[] =>
  settledNotifications(event.type).map((kind) => notifiedOf(kind, event));

/** Whether an event of the trail has to be followed: somebody is told of it, or need not be any more. */
export const concernsPeople = (eventType: string): boolean =>
  notificationsOf(eventType).length > 0 || settledNotifications(eventType).length > 0;
