/** Why a file could not be read, in words for the person who chose it. */
export const documentRefusals = {
  empty: 'The file is empty. Check that you chose the right one.',
  'too-big':
    'The file is larger than 20 MB. Make its pictures smaller or leave them out, then try again.',
  'no-text': 'No words were found in the file. Check that you chose the right one.',
  'scanned-pdf':
    'This PDF holds pictures of pages, not words, so its text cannot be read. Ask whoever made it for the Word file, or use software that recognises text in scans (OCR) and save it as a PDF again.',
  password: 'The file is protected with a password. Remove the password and save it again.',
  'word-97':
    'This is an old Word file (.doc). Open it in Word or LibreOffice, save it as a Word document (.docx) and try again.',
  odt: 'This is an OpenDocument file (.odt). Open it in Word or LibreOffice, save it as a Word document (.docx) and try again.',
  rtf: 'This is a rich text file (.rtf). Open it in Word or LibreOffice, save it as a Word document (.docx) and try again.',
  image:
    'This is a picture, so its words cannot be read. Use the Word file or a PDF with text, or paste the text.',
  spreadsheet:
    'This is a spreadsheet. Copy the part you need into a Word document or paste it as text.',
  slides: 'These are slides. Save the text as a Word document or a PDF and try again.',
  zip: 'This is a zip file, not a document. Unzip it and choose the document inside.',
  unknown:
    'This kind of file cannot be read. Use a Word document (.docx), a PDF with text, a web page (.html), Markdown (.md) or plain text (.txt).',
  'corrupt-docx':
    'The Word file is damaged or not complete. Open it in Word, save it again under a new name and try again.',
  'corrupt-pdf':
    'The PDF is damaged or not complete. Download or save it again, or use the Word file instead.',
  'zip-bomb':
    'The Word file is very small but unpacks to a very large size, so it was not opened. Open it in Word, save it again under a new name and try again.',
  'too-slow':
    'Reading the file took too long, so it was stopped. Split it into parts, or use the Word file instead of the PDF.',
  'too-complex':
    'The file needs more memory than we allow, so reading was stopped. Split it into parts, or leave out its pictures.',
  busy: 'Many documents are being read at this moment. Wait a minute and try again.',
} as const;

export type RefusalCode = keyof typeof documentRefusals;
export type Refusal = { ok: false; code: RefusalCode; message: string };

export function refuse(code: RefusalCode): Refusal {
  return { ok: false, code, message: documentRefusals[code] };
}
