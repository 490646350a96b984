import type {
  AppealErrors,
  BnspReportErrors,
  BodyDocumentErrors,
  DecisionErrors,
  RenewalErrors,
} from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { decisionTerms } from './decision-terms.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about panels, decisions, appeals and the documents of certification bodies. */
export const decisionErrors: Sentences<
  keyof (DecisionErrors & AppealErrors & BnspReportErrors & BodyDocumentErrors & RenewalErrors)
> = {
  'decision.panel_not_found': () => `This panel was not found. ${lookIn('panels')}`,
  'decision.member_not_impartial': ({ member, ties }) =>
    `${member} may not sit on this panel: ${ties.map(({ candidate, code }) => `${decisionTerms.tie(code)} ${candidate}`).join('; ')}.`,
  'decision.quorum_too_small': ({ members, quorum }) =>
    `A panel needs at least ${quorum} members; ${members} are chosen so far.`,
  'decision.no_recommendation': ({ candidates }) =>
    candidates.length === 0
      ? 'No candidate has an assessor’s recommendation yet, so there is nobody to decide about.'
      : `There is no assessor’s recommendation for ${candidates.join(', ')}. Without one there is no panel.`,
  'decision.written_missing': ({ candidates }) =>
    `The written test in the assessment plan is not finished for ${candidates.join(', ')}. A panel waits for the assessor’s side and the test’s.`,
  'decision.already_on_panel': ({ candidates }) =>
    `${candidates.join(', ')} has been decided about or is before another panel.`,
  'decision.member_unknown': () =>
    'Somebody you chose is no panel member of this certification body. Choose from the list of panel members.',
  'decision.wrong_state': ({ status }) =>
    `This step is not to be had while the panel is ${decisionTerms.panelStatus[status]}.`,
  'decision.too_early': ({ date }) => `The panel can be concluded on its own day, ${date}.`,
  'decision.before_recommendation': ({ date }) => `A panel cannot meet before the last recommendation, ${date}.`,
  'decision.candidate_unknown': () => 'This candidate is not before this panel.',
  'decision.candidate_decided': ({ candidate }) =>
    `The decision about ${candidate} has been made. Only a new decision corrects it.`,
  'decision.reason_needed': ({ candidate }) =>
    `The vote about ${candidate} differs from the assessor’s recommendation. Write why.`,
  'decision.units_needed': ({ candidate }) =>
    `Name the units that are not yet competent for ${candidate}, and what to do next.`,
  'decision.units_unwanted': ({ candidate }) =>
    `A vote "competent" about ${candidate} cannot name units that are not yet competent.`,
  'decision.units_unjudged': ({ candidate, unitCodes }) =>
    `Not all that the scheme needs was judged of ${candidate}${unitCodes.length > 0 ? `: ${unitCodes.join(', ')}` : ''}. Nobody is competent without it; name it as not yet competent.`,
  'decision.units_not_needed': ({ candidate }) =>
    `What is named of ${candidate} is not needed: the other compulsory and elective units are enough for competence.`,
  'decision.unit_unknown': ({ unitCode }) => `Unit ${unitCode} is not in this recommendation.`,
  'decision.nothing_decided': () => 'No candidate can be decided about: no quorum yet, or an appeal is open.',
  'decision.minutes_not_ready': () => 'There are no minutes yet. The panel has to be concluded first.',
  'appeal.not_found': () =>
    'This appeal was not found. Check its number; if that is right, ask the body that received the appeal.',
  'appeal.nothing_to_appeal': () => 'There is no recommendation or decision yet that you could appeal against.',
  'appeal.already_open': ({ number }) => `Your appeal ${number} still waits. Await its result, or take it back first.`,
  'appeal.too_late': ({ until }) => `The time for an appeal ended on ${until}.`,
  'appeal.wrong_state': ({ status }) =>
    `This step is not to be had while the appeal is ${decisionTerms.appealStatus[status]}.`,
  'appeal.reviewer_not_independent': ({ reviewer, tie }) =>
    `${reviewer} may not hear this appeal: ${decisionTerms.tie(tie)} this person.`,
  'appeal.reviewer_unknown': () =>
    'Somebody you chose is no panel member of this certification body. Choose from the list of reviewers.',
  'appeal.units_needed': () => 'Choose the units to be assessed again.',
  'appeal.unit_unknown': ({ unitCode }) => `Unit ${unitCode} is not in the decision that is appealed against.`,
  'appeal.units_not_needed': () =>
    'Competence does not need the units you chose, so there is nothing to assess again. Choose units that it does need, or dismiss the appeal.',
  'appeal.nothing_changes': () => 'This correction changes no unit. Choose the units that are competent after all.',
  'bnsp_report.nobody_to_report': () => 'Nobody can be reported: not published yet, or no NIK.',
  'bnsp_report.column_missing': ({ column }) => `The column "${column}" is not in the first row of this sheet.`,
  'bnsp_report.no_layout': () =>
    'There is no layout of BNSP for this file yet. An administrator adds it under data exchange.',
  'bnsp_report.not_published': () =>
    'The decisions of this panel are not published yet. Publish them first, then report.',
  'surveillance.not_found': () => `This surveillance was not found. ${lookIn('renewals')}`,
  'surveillance.done': ({ status }) => `This surveillance has been recorded: ${decisionTerms.surveillance[status]}.`,
  'competency.nobody_ready': () => 'No document is ready to be issued. See the reasons at each document.',
  'competency.batch_not_found': () => `This issuance was not found. ${lookIn('bodyDocuments')}`,
  'competency.wrong_state': () => 'This issuance has been decided already. Load the page again.',
  'competency.list_changed': () =>
    'The list has changed since it was asked for. Look at it anew; the old request no longer stands.',
  'competency.stale': () =>
    'The list that you read is not the one of this request. Reload and look at it; nothing was changed.',
  'competency.same_person': () => 'Whoever asks does not approve. Ask a second person.',
  'competency.both_judged': () => 'At least one of the two must have judged nobody in this list.',
  'competency.not_reduced': () =>
    'Only a document of a certification body that was issued here is reduced. Choose another reason.',
  'competency.units_to_take_needed': () => 'Choose the units to take away.',
  'competency.unit_not_held': ({ unitCode }) => `This document does not state unit ${unitCode} as competent.`,
  'competency.nothing_left': () => 'No unit would be left. Ask for the revocation of the certificate.',
};
