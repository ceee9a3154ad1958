import type { Example } from '../example.ts';
import { Table } from './table.tsx';

export const tableExamples: readonly Example[] = [
  {
    name: 'Figures',
    render: () => (
      <Table
        caption="Comments by channel"
        captionOptions={{ size: 'm' }}
        firstCellIsHeader
        head={[
          'Channel',
          { content: 'Comments', format: 'numeric' },
          { content: 'Answered', format: 'numeric' },
        ]}
        rows={[
          ['Web', '1,280', '1,104'],
          ['Paper', 412, 398],
          ['Telephone', 57, { content: 'Fewer than 10', format: 'string' }],
        ]}
      />
    ),
  },
  {
    name: 'A row becomes a list on small screens',
    render: () => (
      <Table
        responsive
        caption="Timetable"
        captionOptions={{ size: 'm' }}
        head={['Step', 'Promised for', 'What happened']}
        rows={[
          ['Draft published', '14 October 2026', 'Kept'],
          ['Finance paper', '1 September 2026', <strong>Missed</strong>],
          ['Decision', '12 January 2027', 'Not yet due'],
        ]}
      />
    ),
  },
  {
    name: 'Sorted by the server',
    render: () => (
      <Table
        caption="Places"
        captionOptions={{ size: 'm' }}
        firstCellIsHeader
        head={[
          { content: 'Place', sort: 'ascending', href: '#sort=-place' },
          { content: 'People', format: 'numeric', sort: true, href: '#sort=people' },
        ]}
        rows={[
          [{ content: 'Riverside and the Vale', href: '#riverside' }, '1,214,000'],
          [{ content: 'The Fens', href: '#fens' }, '876,000'],
        ]}
      />
    ),
  },
  {
    name: 'Striped, in a card, scrolls sideways',
    render: () => (
      <Table
        scroll
        striped
        id="table-partners"
        card={{ heading: 'Partners', headingOptions: { level: 3, size: 'm' } }}
        caption="Organisations and their part"
        head={['Organisation', 'Part', 'Since', 'Catchment']}
        rows={[
          ['Vale Hospitals NHS Trust', 'Formal member', '1 April 2016', '38%'],
          ['Riverside Borough Council', 'Formal member', '1 April 2016', '22%'],
        ]}
      />
    ),
  },
];
