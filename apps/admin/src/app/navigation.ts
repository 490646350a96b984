import type { Sentences } from '@kompeten/messages';
import {
  IconArchive,
  IconBook2,
  IconBriefcase,
  IconBuildingCommunity,
  IconBuildingStore,
  IconCalendarEvent,
  IconCertificate,
  IconChecklist,
  IconCloudOff,
  IconFlag,
  IconGavel,
  IconHeartHandshake,
  IconHistoryToggle,
  IconHome,
  IconListDetails,
  IconLock,
  IconSchool,
  IconSend,
  IconTableImport,
  IconUserCircle,
  IconUserShield,
} from '@tabler/icons-react';
import type { NavigationItem } from './navigation-item.ts';
import { oversight } from './oversight-navigation.ts';

/** The navigation, in groups as the work goes. A feature adds its line here. */
export const navigation: readonly { id: keyof Sentences['shell']['groups']; items: readonly NavigationItem[] }[] = [
  {
    id: 'work',
    items: [
      { to: '/', label: (words) => words.shell.home.title, icon: IconHome, permission: null, primary: true },
      {
        to: '/offline-work',
        label: (words) => words.devices.work.title,
        icon: IconCloudOff,
        permission: 'attendance.record',
        primary: true,
      },
      { to: '/outbox', label: (words) => words.devices.outbox.title, icon: IconSend, permission: 'attendance.record' },
    ],
  },
  {
    id: 'training',
    items: [
      {
        to: '/cohorts',
        label: (words) => words.cohorts.title,
        icon: IconCalendarEvent,
        permission: 'cohort.read',
        primary: true,
      },
      { to: '/curricula', label: (words) => words.curricula.title, icon: IconBook2, permission: 'curriculum.read' },
      {
        to: '/competency-units',
        label: (words) => words.competencies.title,
        icon: IconListDetails,
        permission: 'competency.read',
      },
      {
        to: '/instructors',
        label: (words) => words.instructors.title,
        icon: IconSchool,
        permission: 'instructor.read',
      },
    ],
  },
  {
    id: 'certificates',
    items: [
      { to: '/issuance', label: (words) => words.issuance.title, icon: IconChecklist, permission: 'issuance.read' },
      {
        to: '/certificates',
        label: (words) => words.certificates.title,
        icon: IconCertificate,
        permission: 'certificate.read',
        primary: true,
      },
      {
        to: '/certificate-requests',
        label: (words) => words.certificates.requestsTitle,
        icon: IconGavel,
        permission: 'certificate.request_change',
      },
      {
        to: '/corrections',
        label: (words) => words.corrections.title,
        icon: IconHistoryToggle,
        permission: 'correction.read',
      },
      { to: '/recorded', label: (words) => words.recorded.title, icon: IconArchive, permission: 'recorded.read' },
      {
        to: '/data-requests',
        label: (words) => words.dataRights.title,
        icon: IconUserShield,
        permission: 'data_request.read',
      },
      { to: '/complaints', label: (words) => words.complaints.title, icon: IconFlag, permission: 'complaint.read' },
    ],
  },
  {
    id: 'mentoring',
    items: [
      {
        to: '/mentoring',
        label: (words) => words.mentoring.title,
        icon: IconHeartHandshake,
        permission: 'mentoring.read',
        primary: true,
      },
      {
        to: '/placements',
        label: (words) => words.mentoring.placements.title,
        icon: IconBriefcase,
        permission: 'mentoring.read',
      },
    ],
  },
  {
    id: 'organisations',
    items: [
      { to: '/centres', label: (words) => words.centres.title, icon: IconBuildingCommunity, permission: 'centre.read' },
      {
        to: '/cooperatives',
        label: (words) => words.cooperatives.title,
        icon: IconBuildingStore,
        permission: 'cooperative.read',
      },
      { to: '/imports', label: (words) => words.imports.title, icon: IconTableImport, permission: 'import.read' },
    ],
  },
  { id: 'oversight', items: oversight },
  {
    id: 'own',
    items: [
      { to: '/account', label: (words) => words.shell.account.title, icon: IconUserCircle, permission: null },
      { to: '/device-pin', label: (words) => words.devices.pin.title, icon: IconLock, permission: 'attendance.record' },
    ],
  },
];
