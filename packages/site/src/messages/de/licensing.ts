export const licensing = {
  title: 'Quellen und Lizenzen',
  intro:
    'Woher die Angaben kommen und was Sie mit ihnen tun dürfen. Jede Zahl und jeder Text nennt seine Quelle auf der Seite selbst.',
  description:
    'Quellen und Lizenzen der Kommunalprofile: was Sie weiterverwenden dürfen, welcher Vermerk nötig ist, woher die Angaben kommen.',
  licences: 'Lizenzen',
  facts: 'Angaben und Zahlen',
  texts: 'Unsere Zusammenfassungen',
  metadata: 'Katalog und Begriffslisten',
  others: 'Zitate und Leitsprüche',
  othersText: 'Sie behalten die Rechte ihrer Quelle; der Vermerk steht daneben.',
  attribution: 'So nennen Sie uns',
  attributionText: (publisher: string, licence: string) => `${publisher}, ${licence}`,
  shared: 'Quellen, die viele Profile nennen',
  column: 'Quelle',
  terms: 'Lizenz und Vermerk',
  own: 'Quellen, die nur ein Profil nennt, stehen am Ende seiner Seite.',
}
