import { legalDay } from '@kompeten/domain';

/** The day it is by the clock that the register goes by. */
export const today = (): string => legalDay(new Date().toISOString());
