import type { Conformance } from '../published.tsx';
import { field } from '../published-parts.tsx';
import { FileUpload } from './file-upload.tsx';

export const fileUploadConformance: Conformance = {
  component: 'file-upload',
  render(options) {
    const many = options.at('multipleFilesChosenText');
    const other = many.string('other');
    return (
      <FileUpload
        {...field(options)}
        multiple={options.boolean('multiple')}
        disabled={options.boolean('disabled')}
        chooseButtonClasses={options.strings('chooseFilesButtonClassList')}
        uploadTexts={{
          chooseFilesButton: options.string('chooseFilesButtonText'),
          dropInstruction: options.string('dropInstructionText'),
          noFileChosen: options.string('noFileChosenText'),
          multipleFilesChosen: other === undefined ? undefined : { one: many.string('one'), other },
          enteredDropZone: options.string('enteredDropZoneText'),
          leftDropZone: options.string('leftDropZoneText'),
        }}
      />
    );
  },
};
