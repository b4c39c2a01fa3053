export const linkedData = {
  title: 'Beschreibung der Daten (VoID)',
  intro:
    'Alles, was hier als verknüpfte Daten (Linked Data) erscheint, ist ein Datenbestand. Programme lesen seine Beschreibung als VoID.',
  description:
    'Umfang, Lizenz, Adressraum und Beispiele der verknüpften Daten in den Kommunalprofilen, nach dem Vokabular VoID.',
  facts: 'Umfang',
  space: 'Adressraum',
  triples: 'Aussagen',
  entities: 'Beschriebene Dinge',
  documents: 'Kommunen',
}
