import { dct } from '@kommunalgraph/rdf/vocabularies'
import * as is from '../../constraints.ts'
import { type DescriptionContext, node } from '../../description-context.ts'
import { fragments } from '../../iri.ts'
import { type FieldDefinition, field, nodeShape, type ValueOf } from '../field.ts'
import { type KnownKinds, municipalKindOf } from '../kind.ts'
import { sourceRow } from './common.ts'
import {
  cityForms,
  describeKeyNode,
  describeKeyPeriod,
  hasKeyNode,
  type KeyName,
  keyNames,
  keyRows,
} from './identifiers.ts'

/* Keys that a municipality had and has no more: they lead to it for ever, and say nothing of its territory now. */

/** Nobody may take it for a key of now. */
const past = <R extends FieldDefinition>({ refersTo: _now, ...row }: R): Omit<R, 'refersTo'> => row

/** What ended on one day: when a town became independent, when districts merged. */
const formerKeyRows = {
  ags: past(keyRows.ags),
  ars: past(keyRows.ars),
  nuts: past(keyRows.nuts),
  wikidata: past(keyRows.wikidata),
  geonames: past(keyRows.geonames),
  gnd: past(keyRows.gnd),
  since: field(
    is.date.optional(),
    ['Gültig seit', 'valid since'],
    [
      'Erster Tag, an dem die Schlüssel galten, wenn er bekannt ist.',
      'First day on which the keys were valid, if it is known.',
    ],
  ),
  until: field(
    is.date,
    ['Gültig bis', 'valid until'],
    ['Letzter Tag, an dem die Schlüssel galten.', 'Last day on which the keys were valid.'],
  ),
  // Said of each key, not of all.
  source: { ...sourceRow, statements: [] },
} satisfies Record<KeyName, unknown> & Record<string, unknown>

type FormerKeys = ValueOf<typeof formerKeyRows>

interface WithFormerKeys {
  readonly formerKeys?: readonly (FormerKeys | undefined)[] | undefined
  readonly kind?: string | undefined
}

/** A key that a municipality had. */
export interface FormerKey {
  readonly name: KeyName
  readonly key: string
  readonly until: string
}

/** A key of five digits may have been that of an independent city, which has another form. */
const formsOfFormer = (isDistrict: boolean, name: KeyName, key: string): readonly string[] =>
  name === 'ags' && !isDistrict ? cityForms(key) : [key]

/** Every key that a record says it had, in every form. */
export const formerKeysIn = (
  kinds: KnownKinds,
  { formerKeys, kind }: WithFormerKeys,
): readonly FormerKey[] => {
  const isDistrict = kind !== undefined && municipalKindOf(kinds, kind).levelName === 'district'
  return (formerKeys ?? []).flatMap((each) =>
    each === undefined
      ? []
      : keyNames.flatMap((name) => {
          const key = each[name]
          const forms = key === undefined ? [] : formsOfFormer(isDistrict, name, key)
          return forms.map((form) => ({ name, key: form, until: each.until }))
        }),
  )
}

function describeFormer(value: FormerKeys, name: KeyName, context: DescriptionContext): void {
  const key = value[name]
  if (key === undefined || !hasKeyNode(name)) return
  const { graph, record } = context
  const self = node(context, fragments.formerKey(name, key))
  describeKeyNode(self, name, key, value.source, context)
  describeKeyPeriod(self, node(context, fragments.formerKeyPeriod(name, key)), value, context)
  if (record.identifiers?.[name]) graph.add(node(context, fragments.key(name)), dct.replaces, self)
}

export const formerKeys = nodeShape(formerKeyRows, {
  derive: (value, _self, context) => {
    for (const name of keyNames) describeFormer(value, name, context)
  },
})
