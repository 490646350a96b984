import { appealMachine } from '../appeals/appeal-status.ts';
import { applicationMachine } from '../applications/application-status.ts';
import { assessmentSessionMachine } from '../assessment-sessions/assessment-session-status.ts';
import { candidacyMachine } from '../assessment-sessions/candidacy-status.ts';
import { breachMachine } from '../breaches/breach-status.ts';
import { templateMachine } from '../certificate-templates/template.ts';
import { certificateMachine } from '../certificates/certificate-status.ts';
import { excuseMachine } from '../check-ins/excuse-status.ts';
import { cohortMachine, enrolmentMachine } from '../cohorts/cohort-status.ts';
import { complaintMachine } from '../complaints/complaint-status.ts';
import { correctionMachine } from '../corrections/correction-status.ts';
import { curriculumMachine } from '../curricula/curriculum.ts';
import { dataRequestMachine } from '../data-rights/data-request-status.ts';
import { decisionMachine, panelMachine } from '../decisions/decision-status.ts';
import { examPaperMachine, examSittingMachine } from '../exams/exam-status.ts';
import { importMachine } from '../imports/import-status.ts';
import { activityMachine } from '../instructors/activity-status.ts';
import { instrumentSetMachine } from '../instruments/instrument-status.ts';
import { mentorshipMachine, placementMachine, taskMachine } from '../mentoring/mentorship-status.ts';
import { mergeMachine } from '../people/merge-status.ts';
import { surveillanceMachine } from '../renewals/renewal-status.ts';
import { termsMachine } from '../terms-of-use/terms-of-use.ts';
import type { Machine } from './machine.ts';

const drawn: [string, Machine<string, string>][] = [
  ['Cohort (angkatan)', cohortMachine],
  ['Enrolment (peserta)', enrolmentMachine],
  ['Curriculum (kurikulum)', curriculumMachine],
  ['Application (permohonan asesmen)', applicationMachine],
  ['AssessmentSession (sesi asesmen)', assessmentSessionMachine],
  ['Candidacy (asesi)', candidacyMachine],
  ['Certificate (sertifikat)', certificateMachine],
  ['CertificateTemplate (templat sertifikat)', templateMachine],
  ['TermsOfUse (ketentuan pemakaian sertifikat)', termsMachine],
  ['Correction (koreksi)', correctionMachine],
  ['Complaint (laporan)', complaintMachine],
  ['Excuse (izin)', excuseMachine],
  ['MergeCase (orang yang mungkin sama)', mergeMachine],
  ['Mentorship (pendampingan)', mentorshipMachine],
  ['Task of an action plan (rencana aksi)', taskMachine],
  ['InstructorActivity (kegiatan pengembangan instruktur)', activityMachine],
  ['Placement (pekerjaan atau usaha)', placementMachine],
  ['Import (impor)', importMachine],
  ['InstrumentSet (perangkat asesmen)', instrumentSetMachine],
  ['ExamSitting (ujian tertulis)', examSittingMachine],
  ['ExamPaper (lembar ujian asesi)', examPaperMachine],
  ['DecisionPanel (pleno)', panelMachine],
  ['CertificationDecision (keputusan sertifikasi)', decisionMachine],
  ['Appeal (banding)', appealMachine],
  ['Surveillance (surveilan)', surveillanceMachine],
  ['DataSubjectRequest (permohonan data)', dataRequestMachine],
  ['BreachIncident (kegagalan pelindungan data)', breachMachine],
];

function draw([title, machine]: [string, Machine<string, string>]): string {
  const [first = ''] = Object.keys(machine);
  const arrows = Object.entries(machine).flatMap(([state, events]) => {
    const leads = Object.entries(events).map(([event, target]) => `  ${state} --> ${target}: ${event}`);
    return leads.length > 0 ? leads : [`  ${state} --> [*]`];
  });
  return [`## ${title}`, '', '```mermaid', 'stateDiagram-v2', `  [*] --> ${first}`, ...arrows, '```', ''].join('\n');
}

/** The page `docs/states.md`, drawn from the machines themselves. */
export function drawMachines(): string {
  const intro = [
    '# State machines',
    '',
    'Drawn from the tables in `packages/domain`; a test keeps this page equal to them.',
    'Whether a certificate has expired is derived from the clock and therefore not a stored state.',
    '',
  ];
  return [...intro, drawn.map(draw).join('\n')].join('\n');
}
