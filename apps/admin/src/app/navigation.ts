import type { FieldSentences } from '@kompeten/messages';
import {
  ArchiveIcon,
  ArrowLeftRightIcon,
  AwardIcon,
  BadgeCheckIcon,
  BellIcon,
  BookOpenIcon,
  BriefcaseIcon,
  Building2Icon,
  CalendarCheckIcon,
  CalendarDaysIcon,
  CircleUserRoundIcon,
  ClipboardCheckIcon,
  ClipboardListIcon,
  ClipboardPenIcon,
  ClipboardPenLineIcon,
  CloudOffIcon,
  FileSpreadsheetIcon,
  FlagIcon,
  GavelIcon,
  GraduationCapIcon,
  HeartHandshakeIcon,
  HouseIcon,
  LayoutListIcon,
  ListChecksIcon,
  ListTodoIcon,
  LockIcon,
  MessageSquareWarningIcon,
  PaletteIcon,
  PencilIcon,
  RefreshCwIcon,
  ScaleIcon,
  ScanEyeIcon,
  SendIcon,
  ShieldUserIcon,
  StoreIcon,
  UserCheckIcon,
  UserPlusIcon,
  UsersIcon,
  UsersRoundIcon,
} from 'lucide-react';
import { fieldWork } from '../lib/field-workers.ts';
import { type NavigationItem, way } from './navigation-item.ts';
import { oversight } from './oversight-navigation.ts';

/** The navigation, in groups as the work goes. A feature adds its line here. */
export const navigation: readonly { id: keyof FieldSentences['shell']['groups']; items: readonly NavigationItem[] }[] =
  [
    {
      id: 'work',
      items: [
        way('/', 'home', HouseIcon, null, true),
        way('/offline-work', 'offlineWork', CloudOffIcon, fieldWork, true),
        way('/outbox', 'outbox', SendIcon, fieldWork),
      ],
    },
    {
      id: 'training',
      items: [
        way('/cohorts', 'cohorts', CalendarDaysIcon, 'cohort.read', true),
        way('/nominations', 'nominations', UserPlusIcon, 'enrolment.nominate'),
        way('/curricula', 'curricula', BookOpenIcon, 'curriculum.read'),
        way('/competency-units', 'competencies', LayoutListIcon, 'competency.read'),
        way('/standards', 'standards', ScaleIcon, 'competency.read'),
        way('/schemes', 'schemes', ListTodoIcon, 'scheme.read'),
        way('/instruments', 'instruments', ClipboardListIcon, 'instrument.read'),
        way('/exams', 'exams', PencilIcon, 'exam.read', true),
        way('/instructors', 'instructors', GraduationCapIcon, 'instructor.read'),
        way('/merge-cases', 'mergeCases', UsersIcon, 'person.merge'),
      ],
    },
    {
      id: 'assessment',
      items: [
        way('/assessments', 'assessments', ClipboardCheckIcon, 'judgement.record', true),
        way('/second-markings', 'secondMarkings', ScanEyeIcon, 'second_marking.mark'),
        way('/marking-agreement', 'markingAgreement', ScaleIcon, 'second_marking.draw'),
        way('/applications', 'applications', ClipboardPenIcon, 'application.read', true),
        way('/assessment-sessions', 'assessmentSessions', CalendarCheckIcon, 'assessment.read', true),
        way('/bodies', 'bodies', BadgeCheckIcon, 'body.read'),
      ],
    },
    {
      id: 'certificates',
      items: [
        way('/issuance', 'issuance', ListChecksIcon, 'issuance.read'),
        way('/certificates', 'certificates', AwardIcon, 'certificate.read', true),
        way('/certificate-templates', 'certificateTemplates', PaletteIcon, 'certificate_template.read'),
        way('/certificate-requests', 'certificateRequests', GavelIcon, 'certificate.request_change'),
        way('/corrections', 'corrections', ClipboardPenLineIcon, 'correction.read'),
        way('/recorded', 'recorded', ArchiveIcon, 'recorded.read'),
        way('/data-requests', 'dataRights', ShieldUserIcon, 'data_request.read'),
        way('/panels', 'panels', UsersRoundIcon, 'decision.read'),
        way('/body-documents', 'bodyDocuments', BadgeCheckIcon, 'body_document.read'),
        way('/renewals', 'renewals', RefreshCwIcon, 'certificate_care.read'),
        way('/appeals', 'appeals', MessageSquareWarningIcon, 'appeal.read'),
        way('/objections', 'objections', LayoutListIcon, 'objection.read'),
        way('/complaints', 'complaints', FlagIcon, 'complaint.read'),
      ],
    },
    {
      id: 'mentoring',
      items: [
        way('/mentoring', 'mentoring', HeartHandshakeIcon, 'mentoring.read', true),
        way('/placements', 'placements', BriefcaseIcon, 'mentoring.read'),
      ],
    },
    {
      id: 'organisations',
      items: [
        way('/centres', 'centres', Building2Icon, 'centre.read'),
        way('/cooperatives', 'cooperatives', StoreIcon, 'cooperative.read'),
        way('/imports', 'imports', FileSpreadsheetIcon, 'import.read'),
        way('/exchange', 'exchange', ArrowLeftRightIcon, 'exchange.read'),
      ],
    },
    { id: 'oversight', items: oversight },
    {
      id: 'own',
      items: [
        way('/notifications', 'notifications', BellIcon, null),
        way('/account', 'account', CircleUserRoundIcon, null),
        way('/delegations', 'delegations', UserCheckIcon, 'authority.delegate'),
        way('/device-pin', 'devicePin', LockIcon, fieldWork),
      ],
    },
  ];
