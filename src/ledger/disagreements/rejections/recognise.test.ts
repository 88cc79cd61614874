import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { report } from '../../testing/example.ts'
import { rejectionsIn } from './recognise.ts'

const found = (text: string): readonly string[] =>
  rejectionsIn(report('r', text)).map(({ rule, clause }) => `${rule}: ${text.slice(clause.start, clause.end)}`)

describe('words that say of something that it isn’t so', () => {
  const texts: readonly (readonly [text: string, found: string])[] = [
    ['Lind has denied selling the boat.', 'rejection.denied: Lind has denied selling the boat'],
    ['Arrel was blamed for the theft, which it denied.', 'rejection.denied: which it denied'],
    ['The ministry rejected the allegations.', 'rejection.denied: The ministry rejected the allegations'],
    ['The claims were denied by Norvane Shipping.', 'rejection.denied: The claims were denied by Norvane Shipping'],
    ['Calder called the report “false”.', 'rejection.called-untrue: Calder called the report “false”'],
    ['“That is nonsense,” Calder said.', 'rejection.called-untrue: That is nonsense'],
    ['“These groundless accusations hurt us,” Calder said.', 'rejection.called-untrue: These groundless accusations'],
    ['Ostrow said the claim was not true.', 'rejection.called-untrue: the claim was not true'],
    ['“He lied to us,” Calder said.', 'rejection.called-liar: He lied'],
    ['Ostrow called Calder a liar.', 'rejection.called-liar: Ostrow called Calder a liar'],
    ['The film contradicts Ostrow’s account.', 'rejection.contradicted: The film contradicts Ostrow’s account'],
    [
      'The tanker did not leak, as Ostrow claims.',
      'rejection.as-others-say: The tanker did not leak, as Ostrow claims',
    ],
    [
      'Lind did not think that the port was closing as ministers say.',
      'rejection.as-others-say: that the port was closing as ministers say',
    ],
    ['Ostrow has pleaded not guilty.', 'rejection.disowned: Ostrow has pleaded not guilty'],
    ['Ostrow maintains his innocence.', 'rejection.disowned: Ostrow maintains his innocence'],
    ['He had nothing to do with the theft.', 'rejection.disowned: He had nothing to do with the theft'],
    ['Calder pushed back on the claims.', 'rejection.waved-off: Calder pushed back on the claims'],
    ['Calder countered the claims.', 'rejection.answered: Calder countered the claims'],
    ['Ostrow took issue with the forecast.', 'rejection.waved-off: Ostrow took issue with the forecast'],
    ['The minister brushed off concerns.', 'rejection.waved-off: The minister brushed off concerns'],
    ['The concerns were brushed aside by Calder.', 'rejection.waved-off: The concerns were brushed aside by Calder'],
    ['Lind scoffed at suggestions of a deal.', 'rejection.waved-off: Lind scoffed at suggestions of a deal'],
    ['Ostrow mocked the prediction.', 'rejection.denied: Ostrow mocked the prediction'],
    ['Lind falsely claimed that the boat had sunk.', 'rejection.falsely-said: falsely claimed'],
    ['Lind claimed, without evidence, that divers had robbed the boat.', 'rejection.falsely-said: evidence'],
    ['Lind wrongly blamed the port for starting the fire.', 'rejection.falsely-said: wrongly blamed'],
    ['Ostrow repeated the debunked claim that the boat had sunk.', 'rejection.false-claim: debunked claim'],
    ['Lind spread the myth that the port sells old nets.', 'rejection.false-claim: spread the myth'],
    ['Ostrow was wrong when he said the boat had sunk.', 'rejection.errs-in-saying: wrong'],
    ['Ostrow lied about the money in the boat.', 'rejection.errs-in-saying: lied'],
    [
      'Calder accused Ostrow of lying about the money in the boat.',
      'rejection.errs-in-saying: accused Ostrow of lying',
    ],
    ['The idea that the port sold its boats is absurd.', 'rejection.called-untrue: absurd'],
    ['It is not true that the port sold its boats.', 'rejection.called-untrue: true'],
    [
      'Ostrow said the divers sold their boats, an explanation that was untrue.',
      'rejection.untrue-aside: explanation that was untrue',
    ],
    ['Ostrow said the divers sold their boats, which was later proven false.', 'rejection.untrue-aside: proven false'],
  ]
  test.each(texts)('%s', (text, expected) => {
    expect(found(text).map((one) => one.replace(/[,.]$/u, ''))).toEqual([expected])
  })
})

describe('words that reject nothing that is said', () => {
  const texts = [
    'The port denied the ship entry.',
    'The court dismissed the lawsuit.',
    'A judge dismissed the charges.',
    'The council rejected the offer.',
    'Ostrow did not deny selling the boat.',
    'Ostrow would deny the report if he were asked.',
    'Did Ostrow deny the report?',
    'The ministry declined to deny the report.',
    'It was a false alarm.',
    'She gave a false name to the police.',
    'The boat lay in the harbour.',
    'The match was pushed back to June.',
    'The tanker leaked, as Ostrow claims.',
    'The tanker did not leak, as we say here.',
    'The page does not speak of nets, just as the film says nothing of boats.',
    'Calder played down by the harbour.',
    'Lind bristled at the news.',
    'Ostrow shrugged off his coat.',
    'The council disagreed with Calder on the budget.',
    'The ministry would not play down the concerns.',
    'Ostrow pleaded guilty.',
    'Ostrow did not plead for help.',
    'The plan has nothing to do with the theft.',
    'Lind paid the crew a sum having nothing to do with the theft.',
    'Ministers Reject Claims Of Harbour Neglect',
    'Lind was accused of falsely claiming a pension from the port.',
    'The port mistakenly revealed that the boat had sunk.',
    'An earlier version of this article incorrectly said that the boat had sunk.',
    'Lind would be wrong to say that the boat sank.',
    'It is absurd that the port sold its boats.',
    'The professor hoaxed the class by telling it the boat had sunk.',
    'Lind told a lie that nobody heard.',
    'There is no false claim that the boat sank.',
    'A boat that was a fake lay in the harbour.',
    'It is ridiculous that ministers expect divers to pay their crews.',
    'Ostrow has pleaded guilty to lying about his boats.',
  ]
  test.each(texts)('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('no sentence is so long that its words are looked for one by one', () => {
  expect(found('Lind falsely claimed that '.repeat(500))).toEqual([])
})

test('a rejection stands in its text, around the word that rejects', () => {
  const words = 'Lind denied rejected the claims that was not true false , which he lied about as Ostrow says . “ ”'
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 30 }), (some) => {
      const text = some.join(' ')
      for (const { clause, cue } of rejectionsIn(report('r', text))) {
        expect([clause.start, clause.end]).toEqual([
          Math.max(0, Math.min(clause.start, cue.start)),
          Math.min(text.length, Math.max(clause.end, cue.end)),
        ])
      }
    }),
    { numRuns: 50 },
  )
})
