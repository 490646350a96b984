/** One place that breaks a rule, in words that say how to mend it. */
export interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
}
