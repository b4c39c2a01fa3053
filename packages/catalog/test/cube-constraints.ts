/*
 * Section 10 and 11 of the RDF Data Cube Vocabulary (W3C Recommendation, 16 January 2014), as SPARQL.
 */

export const prefixes = `
PREFIX qb: <http://purl.org/linked-data/cube#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX schema: <http://schema.org/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sdmxa: <http://purl.org/linked-data/sdmx/2009/attribute#>
PREFIX sdmxd: <http://purl.org/linked-data/sdmx/2009/dimension#>
PREFIX sdmxm: <http://purl.org/linked-data/sdmx/2009/measure#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX cube: <https://daten.example.org/def/population#>
PREFIX k: <https://daten.example.org/kommunen/musterstadt#>
`

/** The SDMX properties that we use, as their own vocabulary declares them: ours leaves foreign terms bare. */
export const sdmx = `INSERT DATA {
  sdmxd:refArea a rdf:Property , qb:DimensionProperty ; rdfs:range rdfs:Resource .
  sdmxd:refPeriod a rdf:Property , qb:DimensionProperty ; rdfs:range rdfs:Resource .
  sdmxd:age a rdf:Property , qb:DimensionProperty ; rdfs:range rdfs:Resource .
  sdmxd:sex a rdf:Property , qb:DimensionProperty ; rdfs:range rdfs:Resource .
}`

/** Section 10: everything that may be left out, put in. */
export const normalize = `
INSERT { ?o a qb:Observation } WHERE { [] qb:observation ?o } ;
INSERT { ?o a qb:Observation . ?ds a qb:DataSet } WHERE { ?o qb:dataSet ?ds } ;
INSERT { ?s a qb:Slice } WHERE { [] qb:slice ?s } ;
INSERT { ?cs a qb:ComponentSpecification } WHERE { [] qb:component ?cs } ;
INSERT { ?cs qb:componentProperty ?p . ?p a qb:DimensionProperty } WHERE { ?cs qb:dimension ?p } ;
INSERT { ?cs qb:componentProperty ?p . ?p a qb:MeasureProperty } WHERE { ?cs qb:measure ?p } ;
INSERT { ?cs qb:componentProperty ?p . ?p a qb:AttributeProperty } WHERE { ?cs qb:attribute ?p } ;
INSERT { ?obs ?comp ?value } WHERE {
  ?spec qb:componentProperty ?comp ; qb:componentAttachment qb:DataSet .
  ?dataset qb:structure [ qb:component ?spec ] ; ?comp ?value . ?obs qb:dataSet ?dataset } ;
INSERT { ?obs ?comp ?value } WHERE {
  ?spec qb:componentProperty ?comp . ?comp a qb:DimensionProperty .
  ?dataset qb:structure [ qb:component ?spec ] ; qb:slice ?slice .
  ?slice ?comp ?value ; qb:observation ?obs }
`

interface Constraint {
  readonly name: string
  /** Section 11: what must not be found. */
  readonly ask: string
  /** A change of our cube that makes it be found. */
  readonly broken: string
}

const observed = 'k:population-2020-12-31'

export const constraints: readonly Constraint[] = [
  {
    name: 'IC-1, an observation has one data set',
    ask: `{ ?obs a qb:Observation FILTER NOT EXISTS { ?obs qb:dataSet ?d } } UNION
      { ?obs a qb:Observation ; qb:dataSet ?d1 , ?d2 FILTER(?d1 != ?d2) }`,
    broken: `INSERT DATA { ${observed} qb:dataSet cube:stated }`,
  },
  {
    name: 'IC-2, a data set has one structure',
    ask: `{ ?d a qb:DataSet FILTER NOT EXISTS { ?d qb:structure ?s } } UNION
      { ?d a qb:DataSet ; qb:structure ?s1 , ?s2 FILTER(?s1 != ?s2) }`,
    broken: 'DELETE DATA { cube:official qb:structure cube:structure }',
  },
  {
    name: 'IC-3, a structure includes a measure',
    ask: `?dsd a qb:DataStructureDefinition
      FILTER NOT EXISTS { ?dsd qb:component [ qb:componentProperty [ a qb:MeasureProperty ] ] }`,
    broken: 'DELETE DATA { cube:structure qb:component cube:value }',
  },
  {
    name: 'IC-4, a dimension has a range',
    ask: '?dim a qb:DimensionProperty FILTER NOT EXISTS { ?dim rdfs:range [] }',
    broken: 'INSERT DATA { cube:area qb:dimension cube:unheard }',
  },
  {
    name: 'IC-5, a dimension of concepts has a code list',
    ask: `?dim a qb:DimensionProperty ; rdfs:range skos:Concept
      FILTER NOT EXISTS { ?dim qb:codeList [] }`,
    broken: `DELETE { sdmxd:age qb:codeList ?list } INSERT { sdmxd:age rdfs:range skos:Concept }
      WHERE { sdmxd:age qb:codeList ?list }`,
  },
  {
    name: 'IC-6, only attributes may be optional',
    ask: `?dsd qb:component ?spec . ?spec qb:componentRequired false ; qb:componentProperty ?c
      FILTER NOT EXISTS { ?c a qb:AttributeProperty }`,
    broken: 'INSERT DATA { cube:age qb:componentRequired false }',
  },
  {
    name: 'IC-7, a slice key belongs to a structure',
    ask: `?key a qb:SliceKey
      FILTER NOT EXISTS { [ a qb:DataStructureDefinition ] qb:sliceKey ?key }`,
    broken: 'DELETE DATA { cube:structure qb:sliceKey cube:series }',
  },
  {
    name: 'IC-8, a slice key names components of its structure',
    ask: `?key a qb:SliceKey ; qb:componentProperty ?prop . ?dsd qb:sliceKey ?key
      FILTER NOT EXISTS { ?dsd qb:component [ qb:componentProperty ?prop ] }`,
    broken: 'INSERT DATA { cube:series qb:componentProperty sdmxd:sex }',
  },
  {
    name: 'IC-9, a slice has one structure',
    ask: `{ ?s a qb:Slice FILTER NOT EXISTS { ?s qb:sliceStructure ?k } } UNION
      { ?s a qb:Slice ; qb:sliceStructure ?k1 , ?k2 FILTER(?k1 != ?k2) }`,
    broken: 'DELETE DATA { k:population qb:sliceStructure cube:series }',
  },
  {
    name: 'IC-10, a slice fixes every dimension of its key',
    ask: `?s qb:sliceStructure [ qb:componentProperty ?dim ] FILTER NOT EXISTS { ?s ?dim [] }`,
    broken: 'DELETE WHERE { k:population sdmxd:age ?age }',
  },
  {
    name: 'IC-11, an observation has every dimension',
    ask: `?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim .
      ?dim a qb:DimensionProperty FILTER NOT EXISTS { ?obs ?dim [] }`,
    broken: `DELETE WHERE { ${observed} sdmxd:refPeriod ?period }`,
  },
  {
    // Terms are compared and not values: a year and a day are not comparable, and so never the same period.
    name: 'IC-12, no two observations of a data set have the same dimensions',
    ask: `{ SELECT ?obs1 ?obs2 (MIN(?equal) AS ?all) WHERE {
        ?obs1 qb:dataSet ?d . ?obs2 qb:dataSet ?d FILTER(STR(?obs1) < STR(?obs2))
        ?d qb:structure/qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty .
        ?obs1 ?dim ?v1 . ?obs2 ?dim ?v2 BIND(sameTerm(?v1, ?v2) AS ?equal)
      } GROUP BY ?obs1 ?obs2 } FILTER(?all)`,
    broken: `DELETE WHERE { ${observed} sdmxd:refPeriod ?period } ;
      INSERT DATA { ${observed} sdmxd:refPeriod "2019-12-31"^^xsd:date }`,
  },
  {
    name: 'IC-13, an observation has every required attribute',
    ask: `?obs qb:dataSet/qb:structure/qb:component ?spec .
      ?spec qb:componentRequired true ; qb:componentProperty ?attr
      FILTER NOT EXISTS { ?obs ?attr [] }`,
    broken: 'DELETE WHERE { cube:register sdmxa:unitMeasure ?unit }',
  },
  {
    name: 'IC-14, an observation has every measure',
    ask: `?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?m .
      ?m a qb:MeasureProperty FILTER NOT EXISTS { ?obs ?m [] }`,
    broken: `DELETE WHERE { ${observed} sdmxm:obsValue ?value }`,
  },
  {
    // They judge cubes with a measure dimension only.
    name: 'IC-15 to 17, there is no measure dimension',
    ask: '[] qb:componentProperty qb:measureType',
    broken: 'INSERT DATA { cube:area qb:componentProperty qb:measureType }',
  },
  {
    name: 'IC-19, a coded value is in the code list',
    ask: `?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?p ; ?p ?code .
      ?p qb:codeList ?list . ?list a skos:ConceptScheme
      FILTER NOT EXISTS { ?code a skos:Concept ; skos:inScheme ?list }`,
    broken: 'DELETE WHERE { ?code skos:inScheme ?list ; skos:topConceptOf ?list }',
  },
  {
    // A template: one query for each property that relates parents to children, here one.
    name: 'IC-20, a value is in the hierarchy of its list',
    ask: `{ ?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?p ; ?p ?code .
        ?p a qb:DimensionProperty ; qb:codeList ?list .
        ?list a qb:HierarchicalCodeList ; qb:parentChildProperty schema:containsPlace
        FILTER NOT EXISTS { ?list qb:hierarchyRoot/schema:containsPlace* ?code } } UNION
      { ?list a qb:HierarchicalCodeList
        FILTER NOT EXISTS { ?list qb:parentChildProperty schema:containsPlace } } UNION
      { ?list qb:parentChildProperty ?other FILTER(?other != schema:containsPlace) }`,
    broken: 'DELETE DATA { cube:territories qb:hierarchyRoot k:gebiet }',
  },
  {
    name: 'IC-21, no hierarchy goes from children to parents, which has a query of its own',
    ask: '?list qb:parentChildProperty ?p FILTER(isBlank(?p))',
    broken: 'INSERT DATA { cube:territories qb:parentChildProperty [] }',
  },
  {
    name: 'IC-18, a slice holds observations of its own data set',
    ask: `?d qb:slice ?s . ?s qb:observation ?obs FILTER NOT EXISTS { ?obs qb:dataSet ?d }`,
    broken: 'INSERT DATA { k:population qb:observation k:population-2020-12-31-register }',
  },
]
