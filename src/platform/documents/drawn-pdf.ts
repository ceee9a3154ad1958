import PDFDocument from 'pdfkit';

/** PDFs drawn in code for the tests, so that no binary file is kept. */
export type Doc = InstanceType<typeof PDFDocument>;

export function pdf(draw: (doc: Doc) => void, options: object = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({ margin: 72, bufferPages: true, ...options });
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    draw(doc);
    doc.end();
  });
}

export const SENTENCE = 'We will look after people close to home, and say what it costs. ';
export const big = (doc: Doc) => doc.font('Helvetica-Bold').fontSize(20);
export const middle = (doc: Doc) => doc.font('Helvetica-Bold').fontSize(14);
export const body = (doc: Doc) => doc.font('Helvetica').fontSize(11);
