/* A folder into the store. */
export type { Progress, Publication, PublisherOptions, Request } from './options.ts'
export { publish } from './publish.ts'
export { openPublisher, type Publisher } from './publisher.ts'
export { redescribe } from './redescribe.ts'
export type { Documents } from './shared/documents.ts'
