import { law, type Permission, type Scope } from '../identity/permission.ts';
import type { Role } from '../identity/role.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { NotificationSettingsChange } from './notification.ts';
import { type NotificationKind, notificationKindNames, notificationKinds } from './notification-kinds.ts';

/** The ways in which somebody is told. */
export type NotificationChannel = 'product' | 'email';

/** One thing that a person does not want, as it is stored: `issuance_done:email`. */
export type SwitchedOff = `${NotificationKind}:${NotificationChannel}`;

/**
 * The roles whose holders are told of something that may be done with a permission: where it happened at a place, those
 * whose right is bound to a place, since whoever may act everywhere would hear of every village; otherwise the others.
 */
export function audienceRoles(permission: Permission, atPlace: boolean): Role[] {
  const scopes = Object.entries(law[permission]) as [Role, Scope][];
  return scopes.filter(([, scope]) => (scope === 'any') !== atPlace).map(([role]) => role);
}

/** Whether somebody is told of a kind in one way; what the law demands nobody can switch off. */
export function isTold(kind: NotificationKind, channel: NotificationChannel, off: readonly string[]): boolean {
  return notificationKinds[kind].legal || !off.includes(`${kind}:${channel}`);
}

/** What is switched off after a change. Refuses with `notification.legal` to switch off what the law demands. */
export function switchedOff(before: readonly string[], { kinds }: NotificationSettingsChange): SwitchedOff[] {
  const wishes = new Map(kinds.map((wish) => [wish.kind, wish]));
  return notificationKindNames.flatMap((kind) => {
    const { inProduct, email } = wishes.get(kind) ?? {
      inProduct: isTold(kind, 'product', before),
      email: isTold(kind, 'email', before),
    };
    if (notificationKinds[kind].legal && !(inProduct && email)) throw new DomainError('notification.legal', { kind });
    return [...off(kind, 'product', inProduct), ...off(kind, 'email', email)];
  });
}

const off = (kind: NotificationKind, channel: NotificationChannel, on: boolean): SwitchedOff[] =>
  on ? [] : [`${kind}:${channel}`];
