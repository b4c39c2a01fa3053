import { CodedError } from '@kommunalgraph/rdf'
import type { Message } from './messages.ts'

/** An error that the person who called can mend: one sentence says what is wrong and how. */
export class UserError<Code extends string = string> extends CodedError<Code> {
  readonly sentence: Message

  constructor(code: Code, sentence: Message, options?: ErrorOptions) {
    super(code, sentence.en, options)
    this.sentence = sentence
  }
}
