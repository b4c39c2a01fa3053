import {
  type ColourName,
  colourUses,
  contrastIn,
  leastContrast,
  type Network,
  nearestShade,
  type Theme,
  themes,
} from '@kommunalgraph/model'
import type { RuleOn } from '../context.ts'
import type { Draft } from '../draft.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import { nearest } from '../suggest.ts'
import { untranslated } from './network.ts'

/* How the site looks: colours that can be read, files that are there. */

type LookRule = RuleOn<Network>

const names: readonly ColourName[] = ['colour', 'secondColour']

const themeWords = {
  light: { de: 'hellen', en: 'light' },
  dark: { de: 'dunklen', en: 'dark' },
} as const

/** Rounded down: what is not enough never looks as if it were. */
const ratioOf = (value: number) => {
  const english = String(Math.floor(value * 100) / 100)
  return { de: `${english.replace('.', ',')} : 1`, en: `${english} : 1` }
}

function contrastOf(
  look: Draft<Network>['look'],
  name: ColourName,
  theme: Theme,
): readonly Finding[] {
  const value = look?.[name]?.[theme]
  if (value === undefined) return []
  const least = leastContrast[colourUses[name]]
  const ratio = contrastIn(theme, value)
  if (ratio >= least) return []
  return [
    finding('look/contrast', ['look', name, theme], {
      ...{ value, theme: themeWords[theme], ratio: ratioOf(ratio), least: ratioOf(least) },
      nearest: nearestShade(theme, value, colourUses[name]),
    }),
  ]
}

const standsOut: LookRule = ({ look }) =>
  names.flatMap((name) => themes.flatMap((theme) => contrastOf(look, name, theme)))

const places: readonly (readonly [Path, (look: Draft<Network>['look']) => string | undefined])[] = [
  [['logo', 'file'], (look) => look?.logo?.file],
  [['logo', 'dark'], (look) => look?.logo?.dark],
  [['icon'], (look) => look?.icon],
  [['font', 'regular'], (look) => look?.font?.regular],
  [['font', 'bold'], (look) => look?.font?.bold],
]

const filesExist: LookRule = ({ look }, { shared }) =>
  places.flatMap(([path, of]) => {
    const value = of(look)
    return value === undefined || shared.lookFiles.has(value)
      ? []
      : [
          finding('look/missing-file', ['look', ...path], {
            value,
            suggestion: nearest(value, shared.lookFiles),
          }),
        ]
  })

const logoIsTranslated: LookRule = ({ look }, { shared }) =>
  untranslated(look?.logo?.alt, ['look', 'logo', 'alt'], shared)

export const lookRules: readonly LookRule[] = [standsOut, filesExist, logoIsTranslated]
