export { type AppOptions, buildApp } from './app.ts'
export { type Config, ConfigError, checkFolders, type Environment, readConfig } from './config.ts'
export { type Server, serve } from './serve.ts'
