/* Namespaces of what shapes are written in; no document of ours uses them. */

export const shNamespace = 'http://www.w3.org/ns/shacl#'
export const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
export const rdfsNamespace = 'http://www.w3.org/2000/01/rdf-schema#'
export const xsdNamespace = 'http://www.w3.org/2001/XMLSchema#'
