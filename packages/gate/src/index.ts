export { type Admission, admit } from './admit.ts'
