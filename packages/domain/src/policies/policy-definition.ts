/** A value of policy and where it comes from; † values are practice, not yet confirmed by an official text. */
export interface PolicyDefinition {
  defaultValue: number;
  unit: 'percent' | 'days' | 'months' | 'minutes' | 'count' | 'lesson_hours';
  minimum: number;
  maximum: number;
  /** Where it is given, the value is a whole number: 0, which decides nothing, or at least so many. */
  floor?: number;
  /** What the value rests on. */
  source: string;
  confirmed: boolean;
}

/** A value that is practice, not yet confirmed by an official text. */
export const practice = (
  defaultValue: number,
  unit: PolicyDefinition['unit'],
  maximum: number,
  source: string,
): PolicyDefinition => ({
  defaultValue,
  unit,
  minimum: 0,
  maximum,
  source,
  confirmed: false,
});
