import type { JSX } from 'preact';
import { describedBy, type FieldProps, formField } from '../form-field.tsx';
import { type Attributes, cx, i18n, type Plural } from '../markup.ts';

/** What the script in the browser says around the field. English when left out. */
export type FileUploadTexts = {
  readonly chooseFilesButton?: string | undefined;
  readonly dropInstruction?: string | undefined;
  readonly noFileChosen?: string | undefined;
  readonly multipleFilesChosen?: Plural | undefined;
  readonly enteredDropZone?: string | undefined;
  readonly leftDropZone?: string | undefined;
};

export type FileUploadProps = FieldProps &
  Omit<Attributes, 'id'> & {
    readonly multiple?: boolean | undefined;
    /** File types as in HTML, such as `.docx,.pdf`. The server must check them again. */
    readonly accept?: string | undefined;
    readonly disabled?: boolean | undefined;
    readonly required?: boolean | undefined;
    readonly form?: string | undefined;
    readonly uploadTexts?: FileUploadTexts | undefined;
    readonly chooseButtonClasses?: readonly string[] | undefined;
  };

/** Lets a person choose files or, with scripts, drop them. */
export function FileUpload(props: FileUploadProps): JSX.Element {
  const { label, labelOptions, hint, error, beforeInput, afterInput, words, ...rest } = props;
  const { groupClasses, groupAttributes, uploadTexts, chooseButtonClasses, ...field } = rest;
  const { classes, describedBy: _, id = props.name, ...attributes } = field;
  const group: Attributes = {
    'data-module': 'nhsuk-file-upload',
    'data-choose-files-button-class-list':
      chooseButtonClasses && JSON.stringify(chooseButtonClasses),
    ...i18n('choose-files-button', uploadTexts?.chooseFilesButton),
    ...i18n('no-file-chosen', uploadTexts?.noFileChosen),
    ...i18n('multiple-files-chosen', uploadTexts?.multipleFilesChosen),
    ...i18n('drop-instruction', uploadTexts?.dropInstruction),
    ...i18n('entered-drop-zone', uploadTexts?.enteredDropZone),
    ...i18n('left-drop-zone', uploadTexts?.leftDropZone),
    ...groupAttributes,
  };
  return formField(
    id,
    { ...props, groupClasses: cx(groupClasses, 'nhsuk-file-upload'), groupAttributes: group },
    <>
      {beforeInput}
      <input
        {...attributes}
        class={cx('nhsuk-file-upload__input', classes)}
        id={id}
        type="file"
        aria-describedby={describedBy(id, props)}
      />
      {afterInput}
    </>,
  );
}
