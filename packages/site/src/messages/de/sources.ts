export const sources = {
  title: 'Quellen',
  intro:
    'Quellen, auf die sich viele Profile berufen. Quellen, die nur ein Profil nennt, stehen auf dessen Seite.',
  attribution: 'Quellenvermerk',
  retrieved: 'Gelesen am',
  description:
    'Quellen der Kommunalprofile mit Titel, Herausgeber, Adresse, Lizenz und dem Vermerk, den die Lizenz verlangt.',
}
