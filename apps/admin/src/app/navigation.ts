import type { FieldSentences } from '@kompeten/messages';
import {
  IconArchive,
  IconArrowsExchange,
  IconBell,
  IconBook2,
  IconBriefcase,
  IconBuildingCommunity,
  IconBuildingStore,
  IconCalendarCheck,
  IconCalendarEvent,
  IconCertificate,
  IconChecklist,
  IconClipboardCheck,
  IconClipboardList,
  IconClipboardText,
  IconCloudOff,
  IconEyeCheck,
  IconFlag,
  IconGavel,
  IconHeartHandshake,
  IconHistoryToggle,
  IconHome,
  IconListCheck,
  IconListDetails,
  IconLock,
  IconMessageReport,
  IconPalette,
  IconPencil,
  IconRefresh,
  IconRosetteDiscountCheck,
  IconScale,
  IconSchool,
  IconSend,
  IconTableImport,
  IconUserCheck,
  IconUserCircle,
  IconUserPlus,
  IconUserShield,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { fieldWork } from '../lib/field-workers.ts';
import { type NavigationItem, way } from './navigation-item.ts';
import { oversight } from './oversight-navigation.ts';

/** The navigation, in groups as the work goes. A feature adds its line here. */
export const navigation: readonly { id: keyof FieldSentences['shell']['groups']; items: readonly NavigationItem[] }[] =
  [
    {
      id: 'work',
      items: [
        way('/', 'home', IconHome, null, true),
        way('/offline-work', 'offlineWork', IconCloudOff, fieldWork, true),
        way('/outbox', 'outbox', IconSend, fieldWork),
      ],
    },
    {
      id: 'training',
      items: [
        way('/cohorts', 'cohorts', IconCalendarEvent, 'cohort.read', true),
        way('/nominations', 'nominations', IconUserPlus, 'enrolment.nominate'),
        way('/curricula', 'curricula', IconBook2, 'curriculum.read'),
        way('/competency-units', 'competencies', IconListDetails, 'competency.read'),
        way('/standards', 'standards', IconScale, 'competency.read'),
        way('/schemes', 'schemes', IconListCheck, 'scheme.read'),
        way('/instruments', 'instruments', IconClipboardList, 'instrument.read'),
        way('/exams', 'exams', IconPencil, 'exam.read', true),
        way('/instructors', 'instructors', IconSchool, 'instructor.read'),
        way('/merge-cases', 'mergeCases', IconUsers, 'person.merge'),
      ],
    },
    {
      id: 'assessment',
      items: [
        way('/assessments', 'assessments', IconClipboardCheck, 'judgement.record', true),
        way('/second-markings', 'secondMarkings', IconEyeCheck, 'second_marking.mark'),
        way('/marking-agreement', 'markingAgreement', IconScale, 'second_marking.draw'),
        way('/applications', 'applications', IconClipboardText, 'application.read', true),
        way('/assessment-sessions', 'assessmentSessions', IconCalendarCheck, 'assessment.read', true),
        way('/bodies', 'bodies', IconRosetteDiscountCheck, 'body.read'),
      ],
    },
    {
      id: 'certificates',
      items: [
        way('/issuance', 'issuance', IconChecklist, 'issuance.read'),
        way('/certificates', 'certificates', IconCertificate, 'certificate.read', true),
        way('/certificate-templates', 'certificateTemplates', IconPalette, 'certificate_template.read'),
        way('/certificate-requests', 'certificateRequests', IconGavel, 'certificate.request_change'),
        way('/corrections', 'corrections', IconHistoryToggle, 'correction.read'),
        way('/recorded', 'recorded', IconArchive, 'recorded.read'),
        way('/data-requests', 'dataRights', IconUserShield, 'data_request.read'),
        way('/panels', 'panels', IconUsersGroup, 'decision.read'),
        way('/body-documents', 'bodyDocuments', IconRosetteDiscountCheck, 'body_document.read'),
        way('/renewals', 'renewals', IconRefresh, 'certificate_care.read'),
        way('/appeals', 'appeals', IconMessageReport, 'appeal.read'),
        way('/objections', 'objections', IconListDetails, 'objection.read'),
        way('/complaints', 'complaints', IconFlag, 'complaint.read'),
      ],
    },
    {
      id: 'mentoring',
      items: [
        way('/mentoring', 'mentoring', IconHeartHandshake, 'mentoring.read', true),
        way('/placements', 'placements', IconBriefcase, 'mentoring.read'),
      ],
    },
    {
      id: 'organisations',
      items: [
        way('/centres', 'centres', IconBuildingCommunity, 'centre.read'),
        way('/cooperatives', 'cooperatives', IconBuildingStore, 'cooperative.read'),
        way('/imports', 'imports', IconTableImport, 'import.read'),
        way('/exchange', 'exchange', IconArrowsExchange, 'exchange.read'),
      ],
    },
    { id: 'oversight', items: oversight },
    {
      id: 'own',
      items: [
        way('/notifications', 'notifications', IconBell, null),
        way('/account', 'account', IconUserCircle, null),
        way('/delegations', 'delegations', IconUserCheck, 'authority.delegate'),
        way('/device-pin', 'devicePin', IconLock, fieldWork),
      ],
    },
  ];
