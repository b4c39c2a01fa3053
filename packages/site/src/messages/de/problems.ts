export const problems = {
  title: 'Fehlermeldungen',
  intro:
    'Wenn eine Anfrage nicht beantwortet werden kann, nennt die Antwort eine dieser Arten von Fehlern (RFC 9457).',
  status: 'Statuscode',
  description:
    'Arten von Fehlern, die dieses Angebot meldet, mit Statuscode, Bedeutung und dem, was Sie dagegen tun können.',
}
