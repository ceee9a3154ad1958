import type { JSX } from 'preact';
import {
  BackLink,
  Breadcrumb,
  Card,
  CharacterCount,
  Code,
  ContentsList,
  DateInput,
  DoDontList,
  ErrorMessage,
  ErrorSummary,
  Footer,
  Header,
  InsetText,
  NotificationBanner,
  Pagination,
  PasswordInput,
  SearchInput,
  SkipLink,
  Table,
  Tabs,
  WarningCallout,
  type Words,
} from './index.ts';

/** For tests: a page on which every word that a component can say by itself is said. */
export function everyWord(words: Words): JSX.Element {
  const links = [{ text: '1', href: '#' }];
  return (
    <main>
      <SkipLink words={words} />
      <Header
        words={words}
        service={{ text: '1', href: '#' }}
        search={{ action: '#' }}
        account={[{ text: '1' }]}
        navigation={{ items: links }}
      />
      <BackLink words={words} href="#" />
      <Breadcrumb words={words} items={links} />
      <ContentsList words={words} items={links} />
      <ErrorSummary words={words} errors={[]} />
      <ErrorMessage words={words}>1</ErrorMessage>
      <InsetText words={words}>1</InsetText>
      <NotificationBanner words={words}>1</NotificationBanner>
      <NotificationBanner words={words} variant="success">
        1
      </NotificationBanner>
      <WarningCallout words={words} heading="1" />
      <Card words={words} variant="non-urgent" heading="1" />
      <Card words={words} variant="urgent" heading="1" />
      <Card words={words} variant="emergency" heading="1" />
      <DoDontList words={words} kind="dont" heading="1" items={['1']} />
      <CharacterCount words={words} name="c" label="1" maxlength={2} error="1" />
      <CharacterCount words={words} name="d" label="1" maxwords={2} />
      <DateInput words={words} id="e" legend="1" />
      <SearchInput words={words} name="f" label="1" />
      <PasswordInput words={words} name="g" label="1" />
      <Code words={words} copyButton />
      <Table words={words} caption="1" head={[{ content: '1', sort: true }]} rows={[]} />
      <Tabs words={words} idPrefix="h" items={[]} />
      <Pagination
        words={words}
        previous={{ href: '#' }}
        next={{ href: '#' }}
        items={[{ number: 1, href: '#' }]}
      />
      <Footer words={words} links={links} />
    </main>
  );
}
