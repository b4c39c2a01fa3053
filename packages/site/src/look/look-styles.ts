import {
  colourIn,
  inkOn,
  type Look,
  type LookFiles,
  type Theme,
  themes,
} from '@kommunalgraph/model'

/* The colours and the typeface of a network, as a style sheet after ours: custom properties only. */

/** Browsers draw a weight that has no file of its own. */
const face = (family: string, file: string, weight: string): string =>
  `@font-face {
  font-family: "${family}";
  src: url("${file}") format("woff2");
  font-weight: ${weight};
  font-display: optional;
}
`

function typeface({ font }: Look, files: LookFiles): string {
  const regular = font && files.get(font.regular)?.name
  if (font === undefined || regular === undefined) return ''
  const bold = font.bold && files.get(font.bold)?.name
  const faces = bold
    ? face(font.name, regular, '400') + face(font.name, bold, '600 700')
    : face(font.name, regular, '400')
  return `${faces}
@media screen {
  :root {
    --kern-typography-font-family-default: "${font.name}", var(--system-fonts);
  }
}
`
}

function coloursOf(look: Look, theme: Theme): string {
  const colour = colourIn(look, 'colour', theme)
  const second = colourIn(look, 'secondColour', theme)
  const rules = [
    ...(colour
      ? [
          `--kern-color-action-default: ${colour};`,
          `--kern-color-action-on-default: ${inkOn(colour)};`,
        ]
      : []),
    ...(second ? [`--second-colour: ${second};`] : []),
  ]
  return rules.length === 0
    ? ''
    : `
@media screen and (prefers-color-scheme: ${theme}) {
  :root {
    ${rules.join('\n    ')}
  }
}
`
}

/** Empty where a network has neither colours nor a typeface of its own. Paper stays black on white. */
export const lookStyles = (look: Look, files: LookFiles): string =>
  `${typeface(look, files)}${themes.map((theme) => coloursOf(look, theme)).join('')}`
