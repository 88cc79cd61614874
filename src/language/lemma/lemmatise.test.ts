import { describe, expect, it } from 'vitest'
import { lemmatise } from './lemmatise.ts'

describe('lemmatise', () => {
  it.each([
    ['said', 'VBD', 'say'],
    ['parties', 'NNS', 'party'],
    ['boxes', 'NNS', 'box'],
    ['losses', 'NNS', 'loss'],
    ['children', 'NNS', 'child'],
    ['planned', 'VBD', 'plan'],
    ['making', 'VBG', 'make'],
    ['denied', 'VBD', 'deny'],
    ['agreed', 'VBN', 'agree'],
    ['killed', 'VBN', 'kill'],
    ['announcing', 'VBG', 'announce'],
    ['charged', 'VBN', 'charge'],
    ['largest', 'JJS', 'large'],
    ['happier', 'JJR', 'happy'],
    ['better', 'JJR', 'good'],
    ['n’t', 'RB', 'not'],
    ['Elmford', 'NNP', 'Elmford'],
    ['Officials', 'NNS', 'official'],
    ['HELPED', 'VBD', 'help'],
  ])('%s %s: %s', (form, xpos, lemma) => expect(lemmatise(form, xpos)).toBe(lemma))

  it.each(['', '\u0000', 'ß', '😀', 'ing', 'ed', 's', 'es', 'ies', 'est'])('gives something for %j', (form) => {
    for (const xpos of ['NNS', 'VBD', 'VBG', 'JJS', 'JJR', 'VBZ', 'NN', 'NNPS']) {
      expect(typeof lemmatise(form, xpos)).toBe('string')
    }
  })
})
