export const formats = {
  heading: 'Diese Seite als Daten',
  page: 'Diese Angaben gibt es auch in Formaten für Programme. Jede Adresse bleibt gültig.',
}
