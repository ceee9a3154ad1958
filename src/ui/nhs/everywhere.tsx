import type { JSX } from 'preact';
import {
  Breadcrumb,
  Button,
  Card,
  CharacterCount,
  ContentsList,
  Details,
  ErrorSummary,
  Footer,
  Header,
  NotificationBanner,
  Pagination,
  Radios,
  Select,
  SummaryList,
  Table,
  Tabs,
  Tag,
  TaskList,
  Textarea,
  TextInput,
} from './index.ts';

/** For tests: a page in which one text that a person typed stands everywhere that a text can stand. */
export function everywhere(text: string): JSX.Element {
  const items = [{ text, href: text }];
  const field = { name: 'x', label: text, hint: text, error: text };
  return (
    <main>
      <Header
        service={{ text, href: text }}
        organisation={{ name: text, split: text, descriptor: text }}
        search={{ action: text, label: text, placeholder: text, value: text }}
        account={[{ text, action: text, hidden: { token: text } }]}
        navigation={{ items: [{ text, href: text, current: 'page' }] }}
      />
      <Breadcrumb items={items} words={{ breadcrumb: text }} />
      <ErrorSummary heading={text} description={text} errors={items} />
      <NotificationBanner title={text} heading={text}>
        {text}
      </NotificationBanner>
      <TextInput {...field} value={text} prefix={text} placeholder={text} />
      <Textarea {...field} value={text} />
      <CharacterCount {...field} value={text} limitText={text} words={{ error: text }} />
      <Radios
        {...field}
        legend={text}
        items={[{ value: text, label: text, hint: text, conditional: text }, { divider: text }]}
      />
      <Select {...field} items={[{ value: text, text }]} />
      <SummaryList
        card={{ heading: text }}
        rows={[{ key: text, value: text, actions: [{ text, href: text, visuallyHidden: text }] }]}
      />
      <Table
        responsive
        scroll
        caption={text}
        head={[text]}
        rows={[[{ content: text, visuallyHidden: text, href: text }]]}
      />
      <Tabs idPrefix="t" items={[{ label: text, panel: text }]} />
      <TaskList items={[{ title: text, hint: text, status: <Tag>{text}</Tag> }]} />
      <Card heading={text} href={text} image={{ src: text, alt: text }} description={text} />
      <Details summary={text}>{text}</Details>
      <ContentsList items={items} />
      <Pagination previous={{ href: text, label: text }} />
      <Button aria-label={text} value={text}>
        {text}
      </Button>
      <Footer columns={[{ heading: text, items }]} links={items} note={text} copyright={text} />
    </main>
  );
}
