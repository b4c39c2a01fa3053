/* A folder into the store. */
export type { Progress, Publication, PublisherOptions, Request } from './options.ts'
export { publish } from './publish.ts'
export { openPublisher, type Publisher } from './publisher.ts'
export { redescribeWith } from './redescribe.ts'
export type { PlannedChange, PlannedDifference, Rehearsal } from './rehearsal.ts'
export type { SiteDocuments } from './shared/documents.ts'
