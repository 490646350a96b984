import {
  Notification,
  NotificationQuery,
  NotificationSettings,
  NotificationSettingsChange,
  page,
  ReadNotifications,
  UnreadNotifications,
} from '@kompeten/domain';
import { endpoints } from './endpoint.ts';

/** What the product tells people of by itself, and how they want to be told. */
export const notifications = endpoints({
  listNotifications: {
    method: 'GET',
    path: '/notifications',
    summary: 'What the caller was told, newest first',
    permission: 'signed_in',
    query: NotificationQuery,
    response: page(Notification),
  },
  countNotifications: {
    method: 'GET',
    path: '/notifications/unread',
    summary: 'How many notifications the caller has not read',
    permission: 'signed_in',
    response: UnreadNotifications,
  },
  readNotifications: {
    method: 'POST',
    path: '/notifications/read',
    summary: 'Note that the caller has read some, or all up to an instant',
    permission: 'signed_in',
    body: ReadNotifications,
    response: UnreadNotifications,
  },
  getNotificationSettings: {
    method: 'GET',
    path: '/notification-settings',
    summary: 'How the caller wants to be told of what',
    permission: 'signed_in',
    response: NotificationSettings,
  },
  changeNotificationSettings: {
    method: 'PUT',
    path: '/notification-settings',
    summary: 'Change how the caller wants to be told; what the law demands cannot be switched off',
    permission: 'signed_in',
    body: NotificationSettingsChange,
    response: NotificationSettings,
  },
});
