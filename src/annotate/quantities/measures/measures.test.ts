import { describe, expect, test } from 'vitest'
import { figuresIn } from '../fixtures.ts'

const measures = (text: string) => figuresIn(text).map((figure) => figure.measures)

describe('what is measured', () => {
  test.each([
    ['Some 10,000 North Korean soldiers have been sent abroad.', ['North Korean soldiers']],
    ['The ship carried 1,400 tonnes of flour.', ['flour']],
    ['More than 12 inches (30 cm) of rain soaked the valley.', ['rain', 'rain']],
    ['Half of the country’s power plants were hit.', ['power plants']],
    ['It struck at a depth of 18 km.', ['depth']],
    ['The bank cut rates by 25 basis points.', ['rates']],
    ['The death toll has surpassed 2,000.', ['death toll']],
    ['The number of people injured stands at 515.', ['people']],
    ['The earthquake had a magnitude of 6.8.', ['magnitude']],
    ['The mayor, Ann Pell, 63, agreed.', ['age']],
    ['They hold six shipping and trading companies.', ['shipping and trading companies']],
    ['Height: 70 m (230 ft) Stages: 2 Payload in orbit: 300kg', ['Height', 'Height', 'Stages', 'Payload']],
    ['The firm spent $14 million on the dam last year.', ['dam']],
    ['Lind has invested $3 million in the old mill.', ['old mill']],
    ['The firm spent $14 million last year.', ['firm']],
    ['The mayor told reporters the gun reached 740 km.', ['gun']],
    ['The raid left 12 dead, with more than 100 others wounded.', ['dead', 'wounded']],
  ])('%s', (text, expected) => expect(measures(text)).toEqual(expected))

  test.each([
    'The mayor says more than 300 were on the boat.',
    'The mayor now says 1,500 barrels went into the sound.',
    'The mayor told this newspaper he had counted 310.',
  ])('no figure is of whoever tells it: %s', (text) => expect(measures(text)).toEqual([null]))

  test('a figure with no noun shares that of the one before', () => {
    const [, second] = figuresIn('Hospitals have 1,000 beds, compared with 3,500 before the war.')
    expect([second.measures, second.frame.continues]).toEqual(['beds', 0])
  })

  test('“of those” continues the figure before', () => {
    const [, second] = figuresIn('Rescuers found 40 people in the valley. Of those, 12 were hurt.')
    expect(second.frame.continues).toBe(0)
  })

  test('a toll continues the last figure of the dead', () => {
    const figures = figuresIn('The storm killed 40 people. It felled 300 trees. The toll rose to 59 on Friday.')
    expect(figures[2].frame).toMatchObject({ head: 'toll', continues: 0 })
  })
})

describe('frames', () => {
  test('hold what the thing suffers', () => {
    const [dead, hurt] = figuresIn('At least 59 people were killed, and 527 injured.')
    expect([dead.frame.head, dead.frame.event]).toEqual(['people', 'kill'])
    expect([hurt.frame.head, hurt.frame.event]).toEqual(['people', 'injure'])
  })

  test('hold more than one event', () => {
    expect(figuresIn('Up to 4,000 troops were killed or wounded.')[0].frame.events).toEqual(['kill', 'wound'])
  })

  test('tell a forecast and an addition', () => {
    const [coming] = figuresIn('The kingdom will send 500 additional lancers.')
    expect([coming.frame.forecast, coming.frame.additional]).toEqual([true, true])
    const [later] = figuresIn('Some 900 lancers would be sent to the marsh.')
    expect(later.frame.forecast).toBe(true)
    const [claimed] = figuresIn('Another guild claimed 900 lancers.')
    expect(claimed.frame.additional).toBe(false)
    const [past] = figuresIn('The leak may have touched 500 lancers.')
    expect(past.frame.forecast).toBe(false)
  })

  test('tell the whole that a part is of', () => {
    expect(figuresIn('The party took 326 of the 650 seats.')[0].frame.partOf).toBe('the 650 seats')
  })
})
