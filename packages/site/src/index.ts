/* Pages, one function each: a context in, HTML out. */

export { type Asset, assetsAt, readAssets } from './assets.ts'
export { SiteError } from './errors.ts'
/* What pages are made from. */
export type { Assets, FormatLink, PageContext } from './page.ts'
export { cubePage } from './pages/cube.ts'
export { listPage } from './pages/list.ts'
export { type NearPage, type ProblemDetails, problemPage } from './pages/problem.ts'
export { type ProblemText, problemsPage } from './pages/problems.ts'
export { profilePage } from './pages/profile.ts'
export { schemePage } from './pages/scheme.ts'
export { sourcesPage } from './pages/sources.ts'
export { startPage } from './pages/start.ts'
