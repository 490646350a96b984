import type { Rule } from '../rule.ts';

/** The parts of the staff's application that are drawn before, or without, the sentences of the office. */
const onSite =
  /^apps\/admin\/src\/(lib|app\/frame|app\/theme|components\/sheet|features\/(grading|attendance|devices|identity))\//;

/** A sheet opens with the sentences of the field alone, so that it stays light and never finds a page of the book shut. */
export const fieldWords: Rule = {
  name: 'field-words',
  find: ({ sources }) =>
    sources
      .filter(({ path }) => onSite.test(path))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .flatMap((line, index) =>
            /\buseMessages\b|\{[^}]*\bmessages\b[^}]*\} from '@kompeten\/messages'/.test(line) && !isSpecHelp(path)
              ? [{ path, line: index + 1, message: 'the office may not be open here: useFieldMessages, fieldMessages' }]
              : [],
          ),
      ),
};

const isSpecHelp = (path: string) => /\.spec\.tsx?$|\/testing\//.test(path);
