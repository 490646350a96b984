import { TextInput, type TextInputProps } from '@mantine/core';

/** Six digits of an authenticator app; one plain field, so that phones and password managers can fill it. */
export function OtpInput(props: TextInputProps) {
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="one-time-code"
      pattern="[0-9]*"
      maxLength={6}
      classNames={{ input: 'k-otp' }}
      {...props}
    />
  );
}
