import type { OfficeRole } from '../cooperatives/office-holder.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import type { SchemeVersion } from '../schemes/scheme.ts';
import { type ApplicationEvent, type ApplicationStatus, applicationMachine } from './application-status.ts';
import type {
  ApplicationEvidence,
  ApplicationForm,
  ApplicationPurpose,
  RequirementCheck,
} from './assessment-application.ts';
import type { ApplicationWarning } from './candidate-identity.ts';

/** How many files stand behind one application at most. */
export const MOST_APPLICATION_FILES = 30;

/** A file may have so many bytes as it is sent. */
export const APPLICATION_FILE_BYTES = 8_000_000;

/** Where an event leads; refuses with `application.wrong_state` where it is not taken. */
export function moveApplication(status: ApplicationStatus, event: ApplicationEvent): ApplicationStatus {
  const target = targetOf<ApplicationStatus, ApplicationEvent>(applicationMachine, status, event);
  if (target === null) throw new DomainError('application.wrong_state', { status });
  return target;
}

/** Whether an applicant may still fill in and add: before the first submission, and when something is to be mended. */
export const isEditable = (status: ApplicationStatus): boolean => status === 'draft' || status === 'needs_fix';

/** Refuses to change what was submitted (rule 9). */
export function assertEditable(status: ApplicationStatus): void {
  if (!isEditable(status)) throw new DomainError('application.frozen');
}

/** Refuses to take back a file that was found to be met, or one of an application that is not open for mending. */
export function assertRemovable(status: ApplicationStatus, { checked }: Pick<ApplicationEvidence, 'checked'>): void {
  assertEditable(status);
  if (checked === 'met') throw new DomainError('application.frozen');
}

/** What an application is measured by: its scheme, what it is for, and whether a guardian has to consent. */
type Scheme = Pick<SchemeVersion, 'units' | 'groups' | 'requirements'> & {
  purpose?: ApplicationPurpose;
  guardianNeeded: boolean;
};
type Standing = Pick<ApplicationEvidence, 'kind' | 'requirement' | 'checked'>;

/** Everything that an application lacks before it can be submitted; a renewal is by a portfolio of current work. */
export function applicationGaps(form: ApplicationForm, evidence: readonly Standing[], scheme: Scheme): string[] {
  const has = (kind: Standing['kind']) => evidence.some((each) => each.kind === kind && each.checked !== 'not_met');
  const behind = (at: number) => evidence.some((each) => each.requirement === at && each.checked !== 'not_met');
  const requirements = scheme.requirements.flatMap(({ alternatives }, at) => {
    const claim = form.claims.find(({ requirement }) => requirement === at);
    const fits = claim && alternatives.some(({ kind }) => kind === claim.kind);
    return [...(fits ? [] : [`requirement_${at}`]), ...(behind(at) ? [] : [`evidence_${at}`])];
  });
  return [
    ...(has('identity') ? [] : ['identity']),
    ...(has('photo') ? [] : ['photo']),
    ...(form.phone !== null || form.email !== null ? [] : ['phone_or_email']),
    ...(scheme.guardianNeeded && !form.guardian?.fullName ? ['guardian'] : []),
    ...(form.cooperativeId !== null && form.cooperativeRole === null ? ['cooperative_role'] : []),
    ...(choosesEnough(form.electives, scheme) ? [] : ['electives']),
    ...requirements,
    // A renewal rests on a portfolio of current work (RCC); a scheme's requirements were met the first time.
    ...(scheme.purpose === 'renewal' && !has('portfolio') ? ['current_work'] : []),
  ];
}

/** Whether the chosen electives are enough of every group, and none of them a stranger. */
function choosesEnough(electives: readonly string[], { units, groups }: Scheme): boolean {
  const groupOf = (code: string) => units.find((unit) => unit.code === code)?.group ?? null;
  const counted = groups.every(
    ({ title, choose }) => electives.filter((code) => groupOf(code) === title).length >= choose,
  );
  return counted && electives.every((code) => groupOf(code) !== null);
}

/** Refuses with `application.incomplete` what lacks something. */
export function assertComplete(form: ApplicationForm, evidence: readonly Standing[], scheme: Scheme): void {
  const gaps = applicationGaps(form, evidence, scheme);
  if (gaps.length > 0) throw new DomainError('application.incomplete', { gaps });
}

/** The units that an application is for: the compulsory ones and the chosen electives, in the order of the scheme. */
export const unitsAppliedFor = ({ units }: Pick<Scheme, 'units'>, electives: readonly string[]): string[] =>
  units.filter(({ code, group }) => group === null || electives.includes(code)).map(({ code }) => code);

const boardRoles: readonly OfficeRole[] = ['chair', 'vice_chair', 'secretary', 'treasurer', 'board_member'];

/** What is odd about an application without being refused (rule 19). */
export function applicationWarnings({ villageHead, cooperativeRole }: ApplicationForm): ApplicationWarning[] {
  return villageHead && boardRoles.some((role) => role === cooperativeRole) ? ['village_head_on_board'] : [];
}

/** How far the items of an application are checked. */
export interface CheckCount {
  unchecked: number;
  notMet: number;
}

/** Counts what is unchecked and what was found not to be met, over files and requirements. */
export function checkCount(
  evidence: readonly Pick<ApplicationEvidence, 'checked'>[],
  checks: readonly RequirementCheck[],
  { requirements }: Pick<Scheme, 'requirements'>,
): CheckCount {
  const marks = [
    ...evidence.map(({ checked }) => checked),
    ...requirements.map((_, at) => checks.find(({ requirement }) => requirement === at)?.mark ?? null),
  ];
  return {
    unchecked: marks.filter((mark) => mark === null).length,
    notMet: marks.filter((mark) => mark === 'not_met').length,
  };
}

/** How the body answers an application. */
export type ApplicationAnswer = 'send_back' | 'accept' | 'reject';

/** Refuses an answer for which something is missing: accepting needs every item met, the others a reason. */
export function assertAnswerable(event: ApplicationAnswer, count: CheckCount, remark: string | null): void {
  if (event !== 'accept') {
    if (!remark) throw new DomainError('application.reason_needed');
    return;
  }
  if (count.unchecked > 0) throw new DomainError('application.unchecked', { items: count.unchecked });
  if (count.notMet > 0) throw new DomainError('application.not_met', { items: count.notMet });
}
