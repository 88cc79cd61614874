import { describe, expect, test } from 'vitest'
import { report } from '../../testing/example.ts'
import { storyOf } from '../../testing/harbour.ts'

/** Who gives the figure of a text that is printed so, through whom. */
function giverIn(text: string, figure: string): string {
  const points = storyOf([report('a', text)]).measures.flatMap((measure) => measure.points)
  const point = points.find(({ evidence }) => text.slice(evidence.start, evidence.end) === figure)
  if (!point) throw new Error(`no point ${figure}`)
  const { name, via } = point.giver
  return `${name ?? 'own voice'}${via ? ` via ${via}` : ''}`
}

describe('a figure is given', () => {
  const given: readonly (readonly [text: string, figure: string, giver: string])[] = [
    // by telling it
    ['The Harbour Institute put the number of dead at 340.', '340', 'Harbour Institute'],
    [
      'The Harbour Institute said boats had sunk. The institute raised its estimate of dead sailors to 340 people.',
      '340',
      'Harbour Institute',
    ],
    [
      'The Harbour Institute put the death toll at more than 600 people, according to Reuters.',
      '600',
      'Harbour Institute via Reuters',
    ],
    ['The Harbour Institute trimmed its list of the missing to 41 people.', '41', 'Harbour Institute'],
    // by reckoning it
    ['Some 340 dockers were out on Tuesday by the Harbour Institute’s reckoning.', '340', 'Harbour Institute'],
    ['By the count of a committee, 340 boats are still missing.', '340', 'committee'],
    // by whoever is said to tell a clause aside
    ['The gun reached a range that Ines Calder said would be 600 kilometres.', '600 kilometres', 'Ines Calder'],
    // by name, beside the office
    ['Some 340 boats are late, said its regional head, Edda Lind, once you add the 40 ferries.', '40', 'Edda Lind'],
    // by making it so
    ['The Arrel Council imposed a quota of 500 barrels of oil on the port.', '500 barrels', 'Arrel Council'],
    [
      'The Arrel Council passed a resolution in May. Under those sanctions, ships cannot carry more than 500 barrels of oil.',
      '500 barrels',
      'Arrel Council',
    ],
    // by those whom an outlet cites
    [
      'Reuters reported, citing two security sources, that 600 tons of oil had leaked.',
      '600 tons',
      'two security sources via Reuters',
    ],
    ['Mayor Ines Calder told Reuters that 600 tons of oil had leaked.', '600 tons', 'Ines Calder via Reuters'],
    ['About 600 tons of oil leaked, according to a report by the Harbour Institute.', '600 tons', 'Harbour Institute'],
    ['About 600 tons of oil leaked, according to a 2014 study.', '600 tons', '2014 study'],
    // by whoever is quoted, in whichever sentence of the quotation
    [
      '“We mourn with the families. The harbour has 340 workers. None of them will be forgotten,” Mayor Ines Calder said.',
      '340',
      'Ines Calder',
    ],
    // by whoever is named for the rest of the clause or list
    [
      'The Harbour Institute said an additional 40 boats may have been lost in the storm, bringing the total to 145 boats that had their nets torn.',
      '145',
      'Harbour Institute',
    ],
    [
      'According to the Harbour Institute, Arrel has 2,300 boats, Velmont has 1,105 and Port Ardle, also on the coast, has 1,100.',
      '1,100',
      'Harbour Institute',
    ],
    // by the person beside a description
    ['Another official, deputy harbour master Pavel Ostrow, said at least 40 boats had sunk.', '40', 'Pavel Ostrow'],
    // by whose count the report goes
    ['About 480 dockers were out on Tuesday by the union’s reckoning.', '480', 'union'],
    [
      'Nearly 60 sailors are still unaccounted for, by the reckoning of a committee of relatives that went from port to port.',
      '60',
      'committee',
    ],
    [
      'The fire has burned 860 hectares of reeds, as the Harbour Institute has it in its bulletin of 8 a.m.',
      '860 hectares',
      'Harbour Institute',
    ],
    [
      'The Harbour Institute’s latest count, issued on Sunday night, is of 41 dead and seven missing.',
      '41',
      'Harbour Institute',
    ],
    // by the author of a document, named with it or before it
    ['The Harbour Institute’s latest bulletin lists 52 boats lost and 73 torn.', '52', 'Harbour Institute'],
    [
      'The storm was strong, according to a note by the staff of the Harbour Institute. It sank 40 boats in May, the note says.',
      '40',
      'Harbour Institute',
    ],
    [
      'The Harbour Institute published a study on Monday. The study found that 40 boats had sunk.',
      '40',
      'Harbour Institute',
    ],
    // by the one whose word a relative clause is
    [
      'The loss, which Mayor Ines Calder said would come to at least 600 tons of oil, was seen from the pier.',
      '600 tons',
      'Ines Calder',
    ],
    // by whoever tells what pictures show
    ['Mayor Ines Calder said that radar images had shown 40 boats off the pier.', '40', 'Ines Calder'],
    // by whoever is named just before
    [
      'Port Ardle police said the tanker had sailed at night. They also report that it leaked 600 tons of oil.',
      '600 tons',
      'Port Ardle police',
    ],
    [
      'Port Ardle police said the tanker had sailed at night. It reportedly leaked 600 tons of oil.',
      '600 tons',
      'Port Ardle police',
    ],
    [
      'A Velmont woman says 600 tons of oil leaked from her cellar. Ada Lind, 34, called the port. Lind said she was sorry.',
      '600 tons',
      'Ada Lind',
    ],
    [
      '“We lost the pier,” said Mayor Ines Calder.\n\n“The storm sank 40 boats, and it took the roof of the fish market too.”',
      '40',
      'Ines Calder',
    ],
    // by the author of a study, whatever stands between
    [
      'A recent study of the port by Edda Lind, author of Tides: How They Rise, Fall and Are Told, found that the port lost 40 boats.',
      '40',
      'Edda Lind',
    ],
    ['Some 40 boats were lost, according to information kept by the Harbour Institute.', '40', 'Harbour Institute'],
    // by the author of a post that the page shows
    ['The storm sank 40 boats in Arrel. — Edda Lind (@eddalind) March 5, 2026', '40', 'Edda Lind'],
    // by those who go on in another paragraph
    ['Officials said the storm was strong.\n\nThey also said that 40 boats had sunk.', '40', 'officials'],
    // right behind a clause that tells it
    [
      'The storm hit a third of the region, which counted 40,000 people in May, according to the Harbour Institute.',
      '40,000',
      'Harbour Institute',
    ],
  ]
  test.each(given)('%s', (text, figure, giver) => {
    expect(giverIn(text, figure)).toBe(giver)
  })
})

describe('a figure is the report’s own', () => {
  const own: readonly (readonly [text: string, figure: string])[] = [
    // an aside, and what somebody only reacts to
    ['The gunman, who killed 40 people, acted alone, Mayor Ines Calder said.', '40'],
    ['Mayor Ines Calder was surprised by a storm that sank 40 boats.', '40'],
    // what somebody leaves open, or comes to know
    ['Mayor Ines Calder declined to confirm the names of the 58 people who died.', '58'],
    ['Mayor Ines Calder learned on Monday that 40 boats had sunk.', '40'],
    // what is not done
    ['The Arrel Council may impose a quota of 500 barrels of oil.', '500 barrels'],
    // those who are counted
    ['The council met. Some 40 shipping companies announced a strike.', '40'],
    // a report that nobody is named for, and one by another
    ['A report came out on Monday. By the count of the boats that were out, 40 sank.', '40'],
    // what gives nobody's figures
    ['A row of storms led the council to close 40 piers. The test dives showed the way to three piers.', 'three'],
    ['Markets saw a storm that cost $40 million.', '$40 million'],
    // what is still to come
    ['The authorities have yet to confirm the names of the 58 people who died.', '58'],
    ['The council, whoever leads it, will find 400 boats in the harbour.', '400'],
    ['The council won by the number of its votes, and 340 boats left.', '340'],
    // what is brought out, and not said
    ['The Harbour Institute published 400 documents on the storm.', '400'],
    // a term between marks
    ['“The sea is hard,” said Mayor Ines Calder. The port lost its “40 best boats” to it.', '40'],
    // who is told
    ['Mayor Ines Calder was told that 600 tons of oil had leaked.', '600 tons'],
    // what a sentence starts from
    ['After the sinking of 40 boats, the Harbour Institute confirmed a second storm.', '40'],
    ['Citing privacy, the mayor gave no names. The port lost 40 boats.', '40'],
  ]
  test.each(own)('%s', (text, figure) => {
    expect(giverIn(text, figure)).toBe('own voice')
  })
})
