import { describe, expect, test } from 'vitest'
import { report } from '../../testing/example.ts'
import { storyOf } from '../../testing/harbour.ts'

/** The sides of the figures that one report puts in dispute: "police: 3000 / organisers: 10000". */
const told = (text: string): readonly string[] =>
  storyOf([report('a', text)])
    .disagreements.filter(({ kind }) => kind === 'figure')
    .map(({ sides }) => sides.map(({ source, value }) => `${source}: ${value}`).join(' / '))

describe('a report sets figures against each other', () => {
  const opposed: readonly (readonly [text: string, sides: string])[] = [
    // where the second leaves out what is counted
    [
      'Police said 3,000 people took part in the march in Port Ardle, while organisers claimed 10,000.',
      'police: 3000 / organisers: 10000',
    ],
    [
      'The health ministry reported 31 deaths from the fever, but a tally by the Harbour Institute shows 120.',
      'health ministry: 31 / Harbour Institute: 120',
    ],
    [
      'The mayor’s office said 12 people had died, and a hospital doctor said 27 had.',
      'mayor’s office: 12 / hospital doctor: 27',
    ],
    [
      'The union says 95 percent of its members walked out, but the company said only 40 percent did.',
      'union: 95 / company: 40',
    ],
    [
      'The opposition says that 300 people have been arrested. Police say they have detained 57.',
      'opposition: 300 / police: 57',
    ],
    // where words stand for it
    [
      'Officials said 14 people had died in the fire, but opposition groups put the toll at 40.',
      'officials: 14 / opposition groups: 40',
    ],
    [
      'The ministry says 200 homes were destroyed by the storm. Residents say the number is closer to 900.',
      'ministry: 200 / residents: 900',
    ],
    [
      'The Forum Group values the firm at $3 billion, but Ardle Research says it is worth $1.2 billion.',
      'Forum Group: 3000000000 / Ardle Research: 1200000000',
    ],
    [
      'Turnout was 62 percent, the election commission said, but monitors put it at 35 percent.',
      'election commission: 62 / monitors: 35',
    ],
    [
      'Police said 3,000 people took part in the march in Port Ardle. Organisers put the crowd at 10,000.',
      'police: 3000 / organisers: 10000',
    ],
    [
      'The council estimates that the bridge will cost $40 million, whereas the shipping institute puts the cost at $75 million.',
      'council: 40000000 / shipping institute: 75000000',
    ],
    // where a noun or participle tells whose it is
    [
      'Residents said at least 30 civilians were killed in the raid, contradicting the army’s figure of four.',
      'residents: 30 / army: 4',
    ],
    [
      'The Institute counts 4,200 boats in the harbour, compared with the council’s estimate of 2,900.',
      'Institute: 4200 / council: 2900',
    ],
    [
      'Calder said the fair had cost $2 million, not the $5 million claimed by her opponents.',
      'Calder: 2000000 / opponents: 5000000',
    ],
    // where a second clause says the same of another number
    [
      'The state news agency said two people died, though witnesses spoke of at least 20 dead.',
      'state news agency: 2 / witnesses: 20',
    ],
    [
      'The navy said more than 200 people were killed in the storm. Another group claimed 900 people were killed.',
      'navy: 200 / another group: 900',
    ],
    [
      'Norvane Shipping says the tanker carried 4,000 tons of oil. The port authority says it carried 9,000 tons.',
      'Norvane Shipping: 4000 / port authority: 9000',
    ],
  ]
  test.each(opposed)('%s', (text, sides) => {
    expect(told(text)).toEqual([sides])
  })
})

test('what a report sets against each other twice is one dispute', () => {
  const twice = 'Officials said 14 people had died in the fire, but opposition groups put the toll at 40.'
  expect(told(`${twice} The roof fell in. ${twice}`)).toEqual(['officials: 14 / opposition groups: 40'])
})

describe('a report sets no figures against each other', () => {
  test.each([
    // other things
    'Police said 3,000 people took part in the march in Port Ardle, and organisers said 40 buses had been hired.',
    'The council said it spent $2 million on roads, but the ministry said it spent $5 million on schools.',
    'The minister said 14 of the dead were children. Doctors said 30 of the dead were women.',
    'The group has 49 boats, while the port has placed 52 with its crews, the port authority said.',
    'The council said the tower was insured at $35 million in 2019, and experts say it is now worth $18 million.',
    // each of its own
    'Arrel said it would send 400 soldiers. Velmont said it would send 900 soldiers.',
    'The coast guard said it rescued 31 people, and the navy said it rescued 42 people.',
    'Norvane says it employs 4,000 people. Halden says it employs 9,000 people.',
    'Calder said she had paid $900 for the boat, but Brandt said he had paid $300.',
    'Norvane Shipping said the company had sold 40 boats. Halden said it had sold 90.',
    'Officials in Velmont said 14 people had died. Officials in Port Ardle said four had.',
    'Police said three men had been arrested. Prosecutors said two had been charged.',
    'Arrel’s army said four of its soldiers had died. Colonel Edda Lind told reporters that Velmont had left 27 dead.',
    // a part of the other
    'In Port Ardle alone 12 houses burned, the mayor said. Across the four towns the number is 34, says the council.',
    'The council said two sailors had died. In Port Ardle alone 12 houses burned, the mayor said. The council put the number at 34.',
    // what is wanted or expected, not so
    'The union asked for a raise of 8 percent, but the company offered 3 percent.',
    'Brandt has asked for $5 billion for the wall, but council members have said $1.6 billion is their limit.',
    'The bank expects growth of 3 percent this year, but economists at the Harbour Institute expect 2 percent.',
    'Norvane said its profit was $3 million. Analysts had estimated it at $4 million.',
    // one number as it moved, or as samples of opinion find it
    'Police first said 14 people had died, but later put the toll at 19.',
    'The mayor had earlier said 14 people had died, and police put the toll at 19.',
    'A poll by the Harbour Institute found that 44 percent support the plan, while a poll by Forum found 46 percent.',
    // a value satisfies both
    'Police said more than 3,000 people took part, while organisers claimed about 3,200.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})
