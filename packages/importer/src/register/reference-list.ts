import { placeColumns, populationColumnOf, type ReferencePlace } from '@kommunalgraph/model'
import { writeCsv } from '@kommunalgraph/rdf'
import { type ContainedMunicipality, districtKeyOf, municipalitiesOf } from './containers.ts'
import { sumOf } from './figures.ts'
import { associationKinds, kindOf } from './kinds.ts'
import { plainName, registerDistrictName } from './names.ts'
import { type DistrictRow, type RegisterRow, rowsOf, type StateRow } from './register-row.ts'

/* The official reference list of a network, out of the register. */

export interface ReferenceListOptions {
  /** Keys of states; without any the list is of all of Germany. */
  readonly states?: readonly string[] | undefined
  /** The day of the populations, as `2024-12-31`; without one the list has none. */
  readonly populationDate?: string | undefined
  /** Entries of the list that there was: what the register does not know is kept from it. */
  readonly known?: ReadonlyMap<string, ReferencePlace>
}

type Known = NonNullable<ReferenceListOptions['known']>
type Written = Omit<ReferencePlace, 'populations'> & { readonly population?: number | undefined }

/** What only the earlier list has: English names, points, codes of others, populations of other days. */
function keptOf(known: Known, ags: string) {
  const { lat, lon, name_en, nuts, populations, wikidata } = known.get(ags) ?? {}
  return { lat, lon, name_en, nuts, populations, wikidata }
}

const squareKilometres = (hectares: number | undefined): number | undefined =>
  hectares === undefined ? undefined : hectares / 100

const stateRow = ({ key, name, seat }: StateRow): Written => ({
  level: 'land',
  ags: key,
  name,
  ...(seat !== undefined && { seat }),
})

/** The figures of a district are the sums of its municipalities; an independent city is its only one. */
function districtRow(
  district: DistrictRow,
  municipalities: readonly ContainedMunicipality[],
): Written {
  const [first] = municipalities
  const kind = kindOf(district)
  const isCity = kind === 'kreisfreie-stadt'
  const own = isCity ? first?.municipality : undefined
  const { areaHectares, population } = sumOf(municipalities.map((each) => each.municipality))
  return {
    level: kind === 'kreis' || kind === 'staedteregion' ? kind : 'kreisfreie-stadt',
    ags: district.key,
    ars: own?.ars,
    // As a district some cities have another name: "Cottbus/Chóśebuz" is a municipality.
    name: own ? plainName(own.name) : registerDistrictName(district),
    seat: isCity ? undefined : district.seat,
    postcode: own?.postcode,
    area_km2: squareKilometres(areaHectares),
    administrative_region: regionName(first?.administrativeRegion?.name),
    population,
  }
}

/** Words that tell what kind of association a name is of, and their abbreviations. */
const saysWhatAssociation = /gemeinde|amt|verband|gemeinschaft|^(?:VVG|GVV)\b/i

/** An association of more than one municipality, as people call it: "Verbandsgemeinde Diez". */
function associationName({ association, municipality }: ContainedMunicipality): string | undefined {
  if (association?.kindCode === undefined || association.kindCode === '50') return undefined
  const name = plainName(association.name).replace(/ \(VGem\)$/, '')
  // A municipality that does the work of its neighbours is in an association of its own name.
  if (name === plainName(municipality.name)) return undefined
  return saysWhatAssociation.test(name)
    ? name
    : `${associationKinds[association.kindCode].term} ${name}`
}

/** Bavaria abbreviates what stands behind the comma: Markt, Stadt, Große Kreisstadt. */
const abbreviated: Readonly<Record<string, string>> = { M: '', St: ', Stadt', GKSt: ', Stadt' }

const listedName = ({ municipality: { name } }: ContainedMunicipality): string => {
  const [, suffix = ''] = /, *(.*)$/s.exec(name) ?? []
  return plainName(name) + (abbreviated[suffix] ?? (suffix && `, ${suffix}`))
}

/** Only where there is one: statistics and history have others in its place. */
const regionName = (name: string | undefined): string | undefined =>
  name === undefined || /^(?:früher|Statistische)/.test(name)
    ? undefined
    : name.replace(/^Reg\.-Bez\. /, 'Regierungsbezirk ')

const municipalityRow = (each: ContainedMunicipality): Written => ({
  level: 'gemeinde',
  ags: each.municipality.key,
  ars: each.municipality.ars,
  name: listedName(each),
  postcode: each.municipality.postcode,
  area_km2: squareKilometres(each.municipality.areaHectares),
  administrative_region: regionName(each.administrativeRegion?.name),
  association: associationName(each),
  population: each.municipality.population,
})

/** Areas that nobody governs are no places of a network. */
const isGoverned = ({ municipality }: ContainedMunicipality): boolean =>
  kindOf(municipality) !== undefined

/**
 * The reference list of some states: states, districts and independent cities, then municipalities, each by key.
 *
 * @param rows - of an edition of the register, all read
 */
export function referenceList(
  rows: readonly RegisterRow[],
  { known = new Map(), populationDate, states }: ReferenceListOptions = {},
): readonly ReferencePlace[] {
  const isAsked = ({ key }: { readonly key: string }) =>
    states === undefined || states.includes(key.slice(0, 2))
  const municipalities = municipalitiesOf(rows).filter(
    (each) => isAsked(each.municipality) && isGoverned(each),
  )
  const byDistrict = Map.groupBy(municipalities, ({ municipality }) => districtKeyOf(municipality))
  const written = [
    ...rowsOf(rows, 'state').filter(isAsked).map(stateRow),
    ...rowsOf(rows, 'district')
      .filter(isAsked)
      .map((district) => districtRow(district, byDistrict.get(district.key) ?? [])),
    ...municipalities
      .filter(({ municipality }) => kindOf(municipality) !== 'kreisfreie-stadt')
      .map(municipalityRow),
  ]
  return written.map(({ population, ...place }) => {
    const { populations, ...kept } = keptOf(known, place.ags)
    const dated =
      populationDate === undefined || population === undefined
        ? populations
        : { ...populations, [populationDate]: population }
    return { ...kept, ...place, ...(dated && { populations: dated }) }
  })
}

/** The list as CSV, with a column for each day of which it has populations. */
export function referenceListCsv(places: readonly ReferencePlace[]): string {
  const days = [...new Set(places.flatMap(({ populations = {} }) => Object.keys(populations)))]
  const named = placeColumns.map((name) => ({
    name,
    value: (place: ReferencePlace) => place[name],
  }))
  const dated = days.toSorted().map((day) => ({
    name: populationColumnOf(day),
    value: ({ populations }: ReferencePlace) => populations?.[day],
  }))
  return writeCsv([...named, ...dated], places).replaceAll('\r\n', '\n')
}
