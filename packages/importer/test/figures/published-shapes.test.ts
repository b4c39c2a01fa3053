import { describe, expect, it } from 'vitest'
import { readFigures } from '../../src/index.ts'
import { said } from './tables.ts'

/*
 * The shapes of tables as people who read them have published them, with figures that nobody has counted. Which shape
 * is from where is told at each; no file of theirs is here.
 */

const base = 'census-2022'

const textOf = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`

const errors = (text: string, options = {}) =>
  readFigures(text, { base, ...options })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code)

describe('The cross table with its days above the columns', () => {
  // README of datenguide-backend: table 12411-01-01-4 of the Regionaldatenbank, as downloaded.
  const table = (...rows: readonly string[]) =>
    textOf(
      'GENESIS-Tabelle: 12411-01-01-4',
      'Bevölkerungsstand: Bevölkerung nach Geschlecht;;;;',
      '- Stichtag 31.12. -;;;;',
      'regionale Tiefe: Kreise und krfr. Städte;;;;',
      'Fortschreibung des Bevölkerungsstandes;;;;',
      'Bevölkerungsstand (Anzahl);;;;',
      ';;31.12.2015;31.12.2015;31.12.2015',
      ';;Insgesamt;männlich;weiblich',
      ...rows,
      '__________',
      '"Einen Überblick über aktuelle Gebietsänderungen finden Sie auf unserer Seite."',
      '"© Statistische Ämter des Bundes und der Länder, Deutschland, 2017."',
    )

  it('is read with its indented names, the country, the states and districts that are no more', () => {
    const read = readFigures(
      table(
        'DG;Deutschland;300;140;160',
        '15;  Sachsen-Anhalt;300;140;160',
        '15001;      Dessau-Roßlau, Kreisfreie Stadt;100;45;55',
        '15002;      Halle (Saale), Kreisfreie Stadt;200;95;105',
        '15101;      Dessau, Kreisfreie Stadt (bis 30.06.2007);-;-;-',
      ),
      { base },
    )
    expect(read.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['figures/no-value', 'info'],
      ['figures/no-value', 'info'],
      ['figures/no-value', 'info'],
    ])
    expect(said(read.figures)).toEqual([
      '15 population 300 2015-12-31 census-2022 official',
      '15001 population 100 2015-12-31 census-2022 official',
      '15002 population 200 2015-12-31 census-2022 official',
    ])
  })

  it('with its columns mixed up is found out by its sums', () => {
    const rows = ['15001;Dessau;45;100;55']
    expect(errors(table(...rows))).toEqual(['figures/sum-differs'])
  })
})

describe('The cross table with age groups below each other', () => {
  // Tests of geoscore-de: table 12411-02-03-4 with six lines above and four below what is read.
  const ages = [
    ...['unter 3 Jahre', '3 bis unter 6 Jahre', '6 bis unter 10 Jahre', '10 bis unter 15 Jahre'],
    ...['15 bis unter 18 Jahre', '18 bis unter 20 Jahre', '20 bis unter 25 Jahre'],
    ...['25 bis unter 30 Jahre', '30 bis unter 35 Jahre', '35 bis unter 40 Jahre'],
    ...['40 bis unter 45 Jahre', '45 bis unter 50 Jahre', '50 bis unter 55 Jahre'],
    ...['55 bis unter 60 Jahre', '60 bis unter 65 Jahre', '65 bis unter 75 Jahre'],
    '75 Jahre und mehr',
  ]
  const place = (key: string, name: string) => [
    ...ages.map((age, at) => `31.12.2022;${key};${name};${age};${2 * at + 2};${at};${at + 2}`),
    `31.12.2022;${key};${name};Insgesamt;306;136;170`,
  ]
  const table = (...rows: readonly string[]) =>
    textOf(
      'Tabelle: 12411-02-03-4',
      'Bevölkerung nach Geschlecht und Altersgruppen (17);;;;;;',
      '- Stichtag 31.12. - regionale Tiefe: Kreise und krfr. Städte;;;;;;',
      'Fortschreibung des Bevölkerungsstandes;;;;;;',
      'Bevölkerungsstand (Anzahl);;;;;;',
      ';;;;Insgesamt;männlich;weiblich',
      ...rows,
      '__________',
      '"© Statistische Ämter des Bundes und der Länder, Deutschland, 2024."',
    )

  it('gives the total and, of the five groups below it, the number under 18', () => {
    const read = readFigures(
      table(...place('DG', 'Deutschland'), ...place('01001', '      Flensburg')),
      {
        base,
      },
    )
    expect(said(read.figures)).toEqual([
      '01001 population 306 2022-12-31 census-2022 official',
      '01001 population-under-18 30 2022-12-31 census-2022 derived',
    ])
    expect(read.figures.map(({ parts }) => parts)).toContainEqual([
      ...['0-2', '3-5', '6-9', '10-14', '15-17'],
    ])
    expect(read.source?.id).toBe('regionaldatenbank-12411-02-03-4-2022-12-31')
  })

  it('with a sign in one of the five groups gives the total alone', () => {
    const rows = place('05', 'Nordrhein-Westfalen').map((row) =>
      row.replace(/(6 bis unter 10 Jahre);.*/, '$1;.;-;-'),
    )
    expect(said(readFigures(table(...rows), { base }).figures)).toEqual([
      '05 population 306 2022-12-31 census-2022 official',
    ])
  })
})

describe('The flat form of before', () => {
  // Tests of pystatis: blanks before the name of the column with values, a comma before decimals, German days.
  const head =
    'Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label'

  it('tells areas, with blanks in its header', () => {
    const text = textOf(
      `${head};     FLC006__Gebietsflaeche__qkm`,
      '11111;Feststellung des Gebietsstands;STAG;Stichtag;31.12.2022;DLAND;Bundesländer;08;Baden-Württemberg;123,45',
    )
    const read = readFigures(text)
    expect(read.findings).toEqual([])
    expect(read.figures).toMatchObject([
      { key: '08', measure: 'area', value: 123.45, referenceDate: '2022-12-31' },
    ])
  })

  it('with a third variable counts only what is all of it: nationality is none of the measures', () => {
    const more = [2, 3].flatMap((n) => [
      ...[`${n}_Merkmal_Code`, `${n}_Merkmal_Label`],
      ...[`${n}_Auspraegung_Code`, `${n}_Auspraegung_Label`],
    ])
    const row = (sex: string, nationality: string, value: number) =>
      `12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;31.12.2022;KREISE;Kreise;11000;Berlin;GES;Geschlecht;;${sex};NAT;Nationalität;;${nationality};${value}`
    const text = textOf(
      [head, ...more, 'BEVSTD__Bevoelkerungsstand__Anzahl'].join(';'),
      row('Insgesamt', 'Insgesamt', 100),
      row('Insgesamt', 'Ausländer', 20),
      row('männlich', 'Insgesamt', 48),
      row('weiblich', 'Insgesamt', 52),
      row('weiblich', 'Ausländer', 9),
    )
    expect(said(readFigures(text, { base }).figures)).toEqual([
      '11000 population 100 2022-12-31 census-2022 official',
    ])
    expect(said(readFigures(text, { base, bySex: true }).figures)).toEqual([
      '11000 population 100 2022-12-31 census-2022 official',
      '11000 population-female 52 2022-12-31 census-2022 official',
      '11000 population-male 48 2022-12-31 census-2022 official',
    ])
  })

  it('of a year is refused: a reference date is never guessed', () => {
    const text = textOf(
      `${head};BEVSTD__Bevoelkerungsstand__Anzahl`,
      '12411;Bevölkerung;JAHR;Jahr;2021;KREISE;Kreise;05316;Leverkusen;100',
    )
    expect(errors(text)).toContain('figures/date-unreadable')
  })
})

describe('The flat form of now', () => {
  const head =
    'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label'

  it('may have a column for the quality of each value', () => {
    const text = textOf(
      `${head};value_q`,
      '12411;Fortschreibung des Bevölkerungsstandes;STAG;Stichtag;2024-12-31;KREISE;Kreise;05358;Düren, Kreis;100;Anzahl;BEVSTD;Bevölkerungsstand;e',
    )
    expect(said(readFigures(text, { base }).figures)).toEqual([
      '05358 population 100 2024-12-31 census-2022 official',
    ])
  })

  it('of the census itself is refused: its places have keys of twelve digits, and it counts otherwise', () => {
    // Descriptions of table 1000A-0001 of the census database.
    const text = textOf(
      `${head};value_q`,
      '1000A;Bevölkerung kompakt (Gebietsstand 15.05.2022);STAG;Stichtag;2022-05-15;GEOGM4;Gemeinden (Gebietsstand 15.05.2022);092760130130;Musterberg;12;Anzahl;PRS018;Personen;e',
    )
    expect(errors(text)).not.toEqual([])
  })
})
