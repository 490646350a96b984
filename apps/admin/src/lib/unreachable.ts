import { Problem } from '@kompeten/contract';

const unanswered = [0, 502, 503, 504];

/** Whether an error says that the register could not be asked, or that a part of the application could not be fetched. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Problem
    ? unanswered.includes(error.status)
    : error instanceof TypeError && /import\w* (a )?module|module script/i.test(error.message);
