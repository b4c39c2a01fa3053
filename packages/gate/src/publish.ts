import type { Publication, PublisherOptions, Request } from './options.ts'
import { openPublisher } from './publisher.ts'

/**
 * Publish a folder once: read → check → gate → one transaction.
 *
 * @throws ValidatorError when there is no such folder; ReleaseError when the store cannot be written
 */
export async function publish(options: PublisherOptions & Request): Promise<Publication> {
  const publisher = openPublisher(options)
  try {
    return await publisher.publish(options)
  } finally {
    await publisher.close()
  }
}
