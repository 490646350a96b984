/** The day in Jakarta of an instant of a statement: legal days begin and end there, wherever the database stands. */
export const jakartaDay = (instant: string): string => `(${instant} at time zone 'Asia/Jakarta')::date`;
