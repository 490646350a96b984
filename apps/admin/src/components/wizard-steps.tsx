import './wizard-steps.css';

interface WizardStepsProps<Step extends string> {
  label: string;
  /** The steps in their order, each in words. */
  steps: Readonly<Record<Step, string>>;
  now: Step;
}

/** The steps of a piece of work, and which of them is now. */
export function WizardSteps<Step extends string>({ label, steps, now }: WizardStepsProps<Step>) {
  return (
    <ol className="k-wizard" aria-label={label}>
      {(Object.entries(steps) as [Step, string][]).map(([step, name], at) => (
        <li key={step} aria-current={step === now ? 'step' : undefined}>
          {at + 1}. {name}
        </li>
      ))}
    </ol>
  );
}
