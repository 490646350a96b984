/** Refusals about written tests. */
export type ExamErrors = {
  'exam.not_found': Record<string, never>;
  'exam.paper_not_found': Record<string, never>;
  'exam.stale': Record<string, never>;
  'exam.wrong_step': { status: string };
  'exam.wrong_paper_step': { status: string };
  'exam.set_not_ready': { status: string };
  'exam.set_foreign': Record<string, never>;
  'exam.no_questions': Record<string, never>;
  'exam.not_agreed': { status: string };
  'exam.agreement_superseded': { status: string };
  'exam.not_open': Record<string, never>;
  'exam.cancelled': Record<string, never>;
  'exam.nobody_admitted': Record<string, never>;
  'exam.wrong_code': Record<string, never>;
  'exam.seat_unknown': Record<string, never>;
  'exam.not_started': Record<string, never>;
  'exam.over': Record<string, never>;
  'exam.foreign_answer': Record<string, never>;
  'exam.moved_device': Record<string, never>;
  'exam.keyed_already': Record<string, never>;
  'exam.second_person_needed': Record<string, never>;
  'exam.nothing_to_settle': Record<string, never>;
  'exam.marks_count': { expected: number };
  'exam.mark_unknown': { question: number };
};
