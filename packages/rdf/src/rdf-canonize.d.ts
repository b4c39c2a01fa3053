// The package brings no types; this much of it is used.
declare module 'rdf-canonize' {
  export function canonize(
    dataset: readonly object[],
    options: { algorithm: 'RDFC-1.0' },
  ): Promise<string>
}
