import type { Permission } from '../identity/permission.ts';

/**
 * Who is told: those who may do something where it happened, the person whose certificate it is,
 * or the account that it happened to.
 */
export type Audience = { readonly permission: Permission } | 'holder' | 'account';

/** What is told of, to whom and where it leads. */
export interface NotificationDefinition {
  /** The events of the trail that cause it. */
  readonly on: readonly string[];
  /** The events by which it no longer waits for anybody: whoever has not read it need not. */
  readonly settledBy: readonly string[];
  readonly audience: Audience;
  /** Nobody can switch it off: the law or one's safety demands it. */
  readonly legal: boolean;
  /** Where it leads, from the event's subject; below the origin. */
  readonly path: (subjectId: string) => string;
}

const waits = (
  permission: Permission,
  on: readonly string[],
  folder: string,
  settledBy: readonly string[] = [],
): NotificationDefinition => ({
  on,
  settledBy,
  audience: { permission },
  legal: false,
  path: (subjectId) => `/admin/${folder}/${subjectId}`,
});

const toAccount = (on: readonly string[]): NotificationDefinition => ({
  on,
  settledBy: [],
  audience: 'account',
  legal: true,
  path: () => '/admin/account',
});

const requests = ['revocation', 'replacement', 'reinstatement'].map((kind) => `certificate.${kind}_requested`);

const either = (thing: string, ...whats: readonly string[]) => whats.map((what) => `${thing}.${what}`);

const decided = either('certificate', 'revoked', 'replaced', 'reinstated', 'request_rejected', 'suspension_confirmed');

/** Everything that the product tells people of by itself; a feature adds its line. */
export const notificationKinds = {
  issuance_waits: waits(
    'issuance.approve',
    ['issuance.requested'],
    'issuance',
    either('issuance', 'approved', 'rejected'),
  ),
  issuance_done: waits('issuance.request', ['issuance.done'], 'issuance'),
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
  data_request_waits: waits(
    'data_request.handle',
    ['data_request.received'],
    'data-requests',
    either('data_request', 'done', 'declined', 'withdrawn'),
  ),
  placement_waits: waits(
    'placement.confirm',
    ['placement.reported'],
    'placements',
    either('placement', 'confirmed', 'rejected'),
  ),
  webhook_stopped: { ...waits('api_key.manage', ['webhook.disabled'], 'api-keys'), path: () => '/admin/api-keys' },
  certificate_changed: {
    on: ['suspended', 'reinstated', 'revoked', 'replaced'].map((what) => `certificate.${what}`),
    settledBy: [],
    audience: 'holder',
    legal: true,
    path: () => '/my',
  },
  password_changed: toAccount(['account.password_changed', 'account.password_reset']),
  roles_changed: toAccount(['account.membership_granted', 'account.membership_ended']),
} satisfies Record<string, NotificationDefinition>;

/** The name of a kind of notification. */
export type NotificationKind = keyof typeof notificationKinds;

/** All kinds, in the order in which the settings show them. */
export const notificationKindNames = Object.keys(notificationKinds) as NotificationKind[];

const definitions: Readonly<Record<NotificationKind, NotificationDefinition>> = notificationKinds;

const kindsWith = (list: 'on' | 'settledBy', eventType: string): NotificationKind[] =>
  notificationKindNames.filter((kind) => definitions[kind][list].includes(eventType));

/** The kind that an event of the trail causes; most cause none. */
export const notificationOf = (eventType: string): NotificationKind | null => kindsWith('on', eventType)[0] ?? null;

/** The kinds that no longer wait once an event of the trail has happened to their subject. */
export const settledNotifications = (eventType: string): NotificationKind[] => kindsWith('settledBy', eventType);

/** Whether an event of the trail has to be followed: somebody is told of it, or need not be any more. */
export const concernsPeople = (eventType: string): boolean =>
  notificationOf(eventType) !== null || settledNotifications(eventType).length > 0;
