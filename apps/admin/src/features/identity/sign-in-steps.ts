import { Problem } from '@kompeten/contract';
import type { Credentials } from '@kompeten/domain';

/** What signing in can still ask for after the password was right. */
export type FurtherStep = 'new_password' | 'otp';

/** Goes on to a further step with what was typed so far. */
export type OnFurtherStep = (step: FurtherStep, typed: Credentials) => void;

const steps: Partial<Record<string, FurtherStep>> = {
  'identity.password_change_needed': 'new_password',
  'identity.otp_needed': 'otp',
};

/** Signs in; an answer that asks for more leads to its step, any other refusal is thrown on. */
export async function signInOrGoOn(signIn: () => Promise<unknown>, typed: Credentials, onFurther: OnFurtherStep) {
  try {
    await signIn();
  } catch (error) {
    const step = error instanceof Problem ? steps[error.code] : undefined;
    if (step === undefined) throw error;
    onFurther(step, typed);
  }
}
