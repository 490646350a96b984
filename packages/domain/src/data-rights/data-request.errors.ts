import type { DataRequestKind, DataRequestStatus } from './data-request-status.ts';

/** Refusals about what people ask of their own data. */
export type DataRequestErrors = {
  'data_request.not_found': Record<string, never>;
  'data_request.wrong_state': { status: DataRequestStatus };
  'data_request.wrong_step': { kind: DataRequestKind };
  'data_request.answer_needed': Record<string, never>;
  'data_request.same_name': Record<string, never>;
  'data_request.not_one_word': Record<string, never>;
  'data_request.open_already': Record<string, never>;
  'data_request.centre_unknown': Record<string, never>;
  'data_request.file_type': Record<string, never>;
  'data_request.file_not_found': Record<string, never>;
  'data_request.list_changed': Record<string, never>;
  'data_request.second_person': Record<string, never>;
  'data_request.nothing_to_erase': Record<string, never>;
  'data_request.too_many_files': { most: number };
};
