import { fill, type Message, UserError } from '@kommunalgraph/model'

const messages = {
  'validator/folder-missing': {
    de: 'Den Datenordner „{path}“ gibt es nicht.',
    en: 'There is no data folder "{path}".',
  },
  'validator/not-a-folder': {
    de: '„{path}“ ist kein Ordner.',
    en: '"{path}" is not a folder.',
  },
  'validator/path-missing': {
    de: '„{path}“ gibt es nicht.',
    en: 'There is no "{path}".',
  },
  'validator/path-outside': {
    de: '„{path}“ liegt nicht im Datenordner oder ist keine YAML-Datei.',
    en: '"{path}" is not in the data folder or not a YAML file.',
  },
} as const satisfies Record<string, Message>

export type ValidatorErrorCode = keyof typeof messages

/** A wrong call: what is wrong in data is an `Issue`, never an error. */
export class ValidatorError extends UserError<ValidatorErrorCode> {
  constructor(code: ValidatorErrorCode, path: string, options?: ErrorOptions) {
    super(code, fill(messages[code], { path }), options)
  }
}
