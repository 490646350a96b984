import type { TermsText as Text } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { SimpleGrid, Title } from '@mantine/core';
import './terms-of-use.css';

/** A wording in both languages, side by side where there is room. */
export function TermsText({ text }: { text: Text }) {
  const words = useMessages().termsOfUse;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      {(['id', 'en'] as const).map((lang) => (
        <section key={lang} aria-label={{ id: words.indonesian, en: words.english }[lang]}>
          <Title order={3} size="h5">
            {{ id: words.indonesian, en: words.english }[lang]}
          </Title>
          <div className="k-wording" lang={lang}>
            {text[lang].split(/\n+/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
      ))}
    </SimpleGrid>
  );
}
