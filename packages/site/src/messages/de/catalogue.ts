export const catalogue = {
  title: 'Datenkatalog',
  intro:
    'Der Katalog sagt Datenportalen, was es hier gibt. Portale lesen ihn nachts selbst ein; Menschen finden hier die Adressen dafür.',
  description:
    'Katalog der Kommunalprofile nach DCAT-AP.de für GovData, Open.NRW und data.europa.eu, mit allen Adressen und Formaten.',
  profiles: 'Für Portale',
  profilesText:
    'Ein Katalog in drei Fassungen: dieselben Datensätze unter denselben Kennungen, in den Worten, die das jeweilige Portal prüft.',
  profile: 'Anwendungsprofil',
  addresses: 'Adressen',
  shown: 'diese Seite',
  datasets: 'Datensätze',
  municipalities: (count: string) => `${count} Kommunalprofile, je ein Datensatz`,
  terms: 'Bedingungen',
  contact: 'Ansprechstelle',
  quality: 'Qualität der Katalogeinträge',
}
