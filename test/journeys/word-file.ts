import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ text, heading: level });
const item = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
const row = (...cells: readonly string[]) =>
  new TableRow({
    children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  });

/** The words that the journeys speak about. */
export const BUSES = 'The number 14 bus will stop at the new health centre every hour.';
export const BUSES_REWORDED =
  'The number 14 bus will stop at the new health centre every hour, on Sundays too.';
export const WARD = 'Mill Lane ward will close in the spring.';
export const MISSPELT = 'We wil open the health centre until eight in the evening.';
export const CORRECTED = 'We will open the health centre until eight in the evening.';

/** A plan as somebody would have it in Word: headings, paragraphs, a list and a table. */
export function planInWord(): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            heading('Getting there', HeadingLevel.HEADING_1),
            new Paragraph('People told us that they cannot reach the hospital without a car.'),
            new Paragraph(BUSES),
            heading('Opening hours', HeadingLevel.HEADING_1),
            new Paragraph(MISSPELT),
            item('A nurse will be there on Saturdays.'),
            item('A pharmacist will be there every day.'),
            heading('The wards', HeadingLevel.HEADING_1),
            new Paragraph(WARD),
            new Table({
              rows: [row('Ward', 'Beds'), row('Mill Lane', '18'), row('Harbour', '24')],
            }),
          ],
        },
      ],
    }),
  );
}
