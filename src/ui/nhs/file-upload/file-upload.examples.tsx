import type { Example } from '../example.ts';
import { FileUpload } from './file-upload.tsx';

export const fileUploadExamples: readonly Example[] = [
  {
    name: 'One file',
    render: () => (
      <FileUpload
        name="file-plan"
        label="Upload the plan"
        labelOptions={{ size: 'm' }}
        hint="A Word document or a PDF of up to 25 MB."
        accept=".docx,.pdf"
      />
    ),
  },
  {
    name: 'With an error',
    render: () => (
      <FileUpload
        name="file-papers"
        label="Upload background papers"
        multiple
        error="“Finance annex.pdf” holds pictures of pages and no text. Upload a version with text"
      />
    ),
  },
];
