/** What a status means for the reader; each tone has its own colour and its own sign. */
export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'neutral';

/** The sign of each tone as a path of a 24-unit grid, so that colour never speaks alone. */
export const toneIcon: Readonly<Record<Tone, string>> = {
  good: 'M12 2.5l2.4 1.9 3-.3 1 2.9 2.6 1.6-.7 3 .7 3-2.6 1.6-1 2.9-3-.3L12 20.7l-2.4-1.9-3 .3-1-2.9L3 14.6l.7-3-.7-3L5.6 7l1-2.9 3 .3zM8.3 11.8l2.6 2.6 4.9-5.3',
  warn: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.8 8.5v7M14.2 8.5v7',
  bad: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM9 9l6 6M15 9l-6 6',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.5v.1',
  neutral: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.6 9.4a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.8M12 16.6v.1',
};
