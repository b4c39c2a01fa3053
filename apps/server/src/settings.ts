/* What a publish shares with the server, and nothing that serves: `@kommunalgraph/server/settings`. */

export { type Config, ConfigError, checkFolders, type Environment, readConfig } from './config.ts'
export { noteLastPublish } from './metrics/last-publish.ts'
