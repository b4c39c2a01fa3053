import type { Message } from './messages.ts'

/* Lists that portals read the entries of `harvest` with. */

/** GovData's list of direct suppliers, edition of 2025-10-21; it grows at any time. */
export const suppliers: Readonly<Record<string, string>> = {
  SWONetzGmbH: 'Stadtwerke Osnabrück',
  auswaertigesAmt: 'Auswärtiges Amt',
  berlinOpenData: 'Berlin Open Data',
  bundesamtFuerBauwesenUndRaumordnung: 'Bundesamt für Bauwesen und Raumordnung (BBR)',
  bundesamtFuerJustiz: 'Bundesamt für Justiz',
  bundesamtFuerVerbraucherschutzUndLebensmittelsicherheit:
    'Bundesamt für Verbraucherschutz und Lebensmittelsicherheit',
  bundesamtFuerWirtschaftUndAusfuhrkontrolle: 'Bundesamt für Wirtschaft und Ausfuhrkontrolle',
  bundesanstaltFuerArbeitsschutzUndArbeitsmedizin:
    'Bundesanstalt für Arbeitsschutz und Arbeitsmedizin',
  bundesanstaltFuerMaterialforschungUndPruefung:
    'Bundesanstalt für Materialforschung und -prüfung (BAM)',
  bundesarchiv: 'Bundesarchiv',
  bundesausgleichsamt: 'Bundesausgleichsamt',
  bundesinstitutFuerBauStadtUndRaumforschungImBundesamtFuerBauwesenundRaumordnung:
    'Bundesinstitut für Bau-, Stadt- und Raumforschung (BBSR) im Bundesamt für Bauwesen und Raumordnung (BBR)',
  bundesministeriumDerFinanzen: 'Bundesministerium der Finanzen',
  bundesministeriumDerVerteidigung: 'Bundesministerium der Verteidigung',
  bundesministeriumDesInnernUndHeimat: 'Bundesministerium des Innern und Heimat',
  bundesministeriumFuerArbeitUndSoziales: 'Bundesministerium für Arbeit und Soziales',
  bundesministeriumFuerBildungUndForschung: 'Bundesministerium für Bildung und Forschung',
  bundesministeriumFuerErnaehrungUndLandwirtschaft:
    'Bundesministerium für Ernährung und Landwirtschaft',
  bundesministeriumFuerFamilieSeniorenFrauenUndJugend:
    'Bundesministerium für Familie, Senioren, Frauen und Jugend',
  bundesministeriumFuerWirtschaftUndEnergie: 'Bundesministerium für Wirtschaft und Energie',
  bundesministeriumFuerWirtschaftlicheZusammenarbeitUndEntwicklung:
    'Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung',
  bundessortenamt: 'Bundessortenamt',
  bundesversicherungsamt: 'Bundesversicherungsamt',
  bundesverwaltungsamt: 'Bundesverwaltungsamt',
  bundeszentralamtFuerSteuern: 'Bundeszentralamt für Steuern',
  datenBW: 'Daten.BW',
  derBundesbeauftragteFuerDenDatenschutzUndDieInformationsfreiheit:
    'Der Bundesbeauftragte für den Datenschutz und die Informationsfreiheit',
  destatis: 'Statistisches Bundesamt',
  deutscheNationalbibliothek: 'Deutsche Nationalbibliothek',
  deutscheRentenversicherungBund: 'Deutsche Rentenversicherung Bund',
  deutschesPatentUndMarkenamt: 'Deutsches Patent- und Markenamt',
  dieBeauftragteDerBundesregierungFuerKulturUndMedien:
    'Die Beauftragte der Bundesregierung für Kultur und Medien',
  fitko: 'FITKO (Föderale IT-Kooperation)',
  freistaatSachsen: 'Freistaat Sachsen',
  friedrichLoefflerInstitut: 'Friedrich Loeffler Institut',
  gdiDE: 'Geodateninfrastruktur Deutschland',
  generalzolldirektion: 'Generalzolldirektion',
  genesisDestatis: 'Statistisches Bundesamt',
  govData: 'GovData – das Datenportal für Deutschland',
  hessen: 'Hessen',
  itzBund: 'ITZ-Bund',
  landBrandenburg: 'Land Brandenburg',
  landNiedersachsen: 'Land Niedersachsen',
  landSachsenAnhalt: 'Land Sachsen-Anhalt',
  landeshauptstadtMuenchen: 'Landeshauptstadt München',
  mCloud: 'mCloud',
  maxRubnerInstitut: 'Max Rubner Institut',
  mecklenburgVorpommern: 'Land Mecklenburg-Vorpommern',
  metropolregionRheinNeckar: 'Metropolregion Rhein-Neckar',
  mobilithek: 'Mobilithek des Bundesministeriums für Digitales und Verkehr',
  openAgrarRepositoriumDerForschungseinrichtungenDesBMEL:
    'OpenAgrar Repositorium der Forschungseinrichtungen des BMEL',
  openDataBayern: 'open bydata',
  openDataBrandenburg: 'Open Data Brandenburg',
  openDataBund: 'Open Data Bund',
  openDataHRO: 'Open-Data-Portal der Hanse- und Universitätsstadt Rostock',
  openGovernmentDataPortalRheinlandPfalz: 'OpenGovernmentDataPortal RheinlandPfalz',
  openNRW: 'Open.NRW',
  paulEhrlichInstitut: 'Paul-Ehrlich-Institut',
  regionalstatistik: 'Die Regionaldatenbank Deutschland',
  robertKochInstitut: 'Robert Koch-Institut',
  schleswigHolstein: 'Land Schleswig-Holstein',
  stadtAugsburg: 'Stadt Augsburg',
  stadtFrankfurtAmMain: 'Stadt Frankfurt am Main',
  stadtFreiburgImBreisgau: 'Stadt Freiburg im Breisgau',
  stadtNuernberg: 'Stadt Nürnberg',
  stadtOldenburg: 'Stadt Oldenburg',
  transparenzportalBremen: 'Transparenzportal Bremen',
  transparenzportalHamburg: 'Transparenzportal Hamburg',
  umweltbundesamt: 'Umweltbundesamt',
}

/** Through whom the municipalities of a state usually deliver, by the state's key; two states deliver otherwise. */
export const supplierOfState: Readonly<Record<string, string>> = {
  '01': 'schleswigHolstein',
  '02': 'transparenzportalHamburg',
  '03': 'landNiedersachsen',
  '04': 'transparenzportalBremen',
  '05': 'openNRW',
  '06': 'hessen',
  '07': 'openGovernmentDataPortalRheinlandPfalz',
  '08': 'datenBW',
  '09': 'openDataBayern',
  '11': 'berlinOpenData',
  '12': 'openDataBrandenburg',
  '13': 'mecklenburgVorpommern',
  '14': 'freistaatSachsen',
  '15': 'landSachsenAnhalt',
}

/** Data themes of the EU's Publications Office. */
export const dataThemes: Readonly<Record<string, Message>> = {
  AGRI: {
    de: 'Landwirtschaft, Fischerei, Forstwirtschaft und Nahrungsmittel',
    en: 'Agriculture, fisheries, forestry and food',
  },
  ECON: { de: 'Wirtschaft und Finanzen', en: 'Economy and finance' },
  EDUC: { de: 'Bildung, Kultur und Sport', en: 'Education, culture and sport' },
  ENER: { de: 'Energie', en: 'Energy' },
  ENVI: { de: 'Umwelt', en: 'Environment' },
  GOVE: { de: 'Regierung und öffentlicher Sektor', en: 'Government and public sector' },
  HEAL: { de: 'Gesundheit', en: 'Health' },
  INTR: { de: 'Internationale Themen', en: 'International issues' },
  JUST: {
    de: 'Justiz, Rechtssystem und öffentliche Sicherheit',
    en: 'Justice, legal system and public safety',
  },
  REGI: { de: 'Regionen und Städte', en: 'Regions and cities' },
  SOCI: { de: 'Bevölkerung und Gesellschaft', en: 'Population and society' },
  TECH: { de: 'Wissenschaft und Technologie', en: 'Science and technology' },
  TRAN: { de: 'Verkehr', en: 'Transport' },
}

/** How often something changes, by the same office. */
export const frequencies: Readonly<Record<string, Message>> = {
  ANNUAL: { de: 'jährlich', en: 'annual' },
  ANNUAL_2: { de: 'halbjährlich', en: 'semiannual' },
  AS_NEEDED: { de: 'bei Bedarf', en: 'as needed' },
  BIENNIAL: { de: 'zweijährlich', en: 'biennial' },
  CONT: { de: 'kontinuierlich', en: 'continuous' },
  DAILY: { de: 'täglich', en: 'daily' },
  IRREG: { de: 'unregelmäßig', en: 'irregular' },
  MONTHLY: { de: 'monatlich', en: 'monthly' },
  NEVER: { de: 'niemals', en: 'never' },
  OTHER: { de: 'anderer', en: 'other' },
  QUARTERLY: { de: 'vierteljährlich', en: 'quarterly' },
  UNKNOWN: { de: 'unbekannt', en: 'unknown' },
  UPDATE_CONT: { de: 'ständige Aktualisierung', en: 'continuously updated' },
  WEEKLY: { de: 'wöchentlich', en: 'weekly' },
}
