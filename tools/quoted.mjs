// How cmd.exe passes a word on as it is: to Windows the quotes, to cmd.exe and to the scripts in .bin a caret each.
const special = /([()\][%!^"`<>&|;, *?])/g

/** @param word - one argument, also with spaces, quotes or backslashes at its end */
export function quoted(word) {
  if (/^[\w./:=@+-]+$/.test(word)) return word
  const forWindows = `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1')}"`
  return forWindows.replace(special, '^$1').replace(special, '^$1')
}
