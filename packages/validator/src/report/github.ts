import type { Issue, Message, Severity } from '@kommunalgraph/model'

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/** Workflow commands are lines; what would end one is percent-encoded. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** In properties, colon and comma separate. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const toCommand = (issue: Issue, language: keyof Message): string => {
  const { code, severity, message, remedy, file, line, column } = issue
  const place = `file=${property(file)},line=${line},col=${column},title=${property(code)}`
  return `::${commands[severity]} ${place}::${data(`${message[language]}\n${remedy[language]}`)}\n`
}

/** Annotations of GitHub Actions. */
export const toGithub = (issues: readonly Issue[], language: keyof Message): string =>
  issues.map((issue) => toCommand(issue, language)).join('')
