import type { Answers } from './answers.ts'

/* What is for people and for the machine that checks: README and workflow. */

const list = `Die amtliche Liste der Gebiete (\`data/reference/gebiete.csv\`) kommt aus dem Gemeindeverzeichnis. Eine neue Ausgabe:

\`\`\`sh
npx kommunalgraph reference GV100AD.txt --out data/reference/gebiete.csv
\`\`\`
`

const noList = `Noch fehlt die amtliche Liste der Gebiete, mit der Schlüssel und Namen verglichen werden. Sie kommt aus dem
Gemeindeverzeichnis des Statistischen Bundesamts (Datei GV100AD):

\`\`\`sh
npx kommunalgraph reference GV100AD.txt --out data/reference/gebiete.csv
\`\`\`
`

export const readmeText = (
  { domain, name }: Answers,
  hasList: boolean,
): string => `# ${name}: Kommunalprofile

Dieser Ordner ist die Website: eine Datei je Mitglied, dazu einige, die alle betreffen. Das Programm Kommunalgraph prüft sie
und macht daraus Seiten und offene Daten.

## Loslegen

Nötig ist Node ab Version 24.

\`\`\`sh
npm install
npx kommunalgraph check
npx kommunalgraph serve
\`\`\`

Dann <http://localhost:3000/> öffnen. \`npx kommunalgraph serve --watch\` zeigt jede Änderung beim Speichern.

## Was wo liegt

| Ort | Inhalt |
|---|---|
| \`data/network.yaml\` | wer veröffentlicht, unter welchen Lizenzen, in welchen Sprachen |
| \`data/municipalities/\` | eine Datei je Mitglied; ihr Name ist die Adresse der Seite |
| \`data/concepts/\` | Begriffslisten |
| \`data/sources.yaml\` | Quellen, die mehrere Dateien nennen |
| \`schema/\`, \`.vscode/\` | damit VS Code beim Schreiben ergänzt und prüft; neu mit \`npx kommunalgraph schema\` |
| \`.github/workflows/\` | prüft jede Änderung und sagt, was sie auf der Website ändert |

${hasList ? list : noList}
## Welche Begriffslisten nötig sind

Nötig ist eine Liste erst, wenn eine Datei einen Begriff aus ihr nennt; die Prüfung sagt es. Mitgeliefert sind \`kinds\` (Arten,
jedes Mitglied hat eine), \`measures\`, \`methods\`, \`units\` und \`age-groups\` (für Zahlen) und \`roles\` (für Jugendämter und
Zitate). Wer sie braucht, legt an: \`programmes\`, \`cohorts\` und \`evidence\` (Teilnahmen an Programmen), \`phases\`
(Lebensphasen), \`fields-of-action\` (Handlungsfelder), \`components\` (Bausteine), \`funding\` (Förderung). Weitere Listen sind
erlaubt.

## Bis zur Veröffentlichung

1. In \`data/network.yaml\` Herausgeber, Postfächer und Beschreibung prüfen; \`duties\` ergänzen (Impressum, Datenschutz,
   Barrierefreiheit); die Prüfung nennt, was fehlt.
2. Das Beispiel in \`data/municipalities/\` durch wirkliche Mitglieder ersetzen.
3. \`demonstration: true\` löschen.
4. Veröffentlichen:

\`\`\`sh
BASE_URL=https://${domain}/ npx kommunalgraph publish
BASE_URL=https://${domain}/ npx kommunalgraph serve
\`\`\`
`

/** Checks every change, and says at a pull request what it would change on the website. */
export const workflowText = `name: Daten

on:
  push:
  pull_request:

permissions:
  contents: read
  pull-requests: write

jobs:
  pruefen:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npm install
      - run: npx kommunalgraph check --format github
      - name: Bisherigen Stand holen
        if: github.event_name == 'pull_request'
        uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.base.sha }}
          path: bisher
      - name: Sagen, was sich ändert
        if: github.event_name == 'pull_request'
        env:
          GH_TOKEN: \${{ github.token }}
          PULL_REQUEST: \${{ github.event.pull_request.html_url }}
        run: |
          npx kommunalgraph publish --data bisher/data
          npx kommunalgraph publish --dry-run --format markdown > aenderungen.md
          cat aenderungen.md >> "$GITHUB_STEP_SUMMARY"
          # Aus einem fremden Ableger darf niemand kommentieren; die Zusammenfassung bleibt.
          gh pr comment "$PULL_REQUEST" --body-file aenderungen.md || true
`
