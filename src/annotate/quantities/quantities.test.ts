import { describe, expect, test } from 'vitest'
import { brief, figuresIn } from './fixtures.ts'

const found = (text: string) => figuresIn(text).map(brief)

describe('numerals', () => {
  test.each([
    ['The dam holds 1,234,567 fish.', ['1,234,567 = 1234567']],
    [
      'Some 12 lakh people and Rs 500 crore were counted.',
      ['12 lakh = 1200000 about', 'Rs 500 crore = 5000000000 INR'],
    ],
    ['They sold two hundred and thirty-two thousand tickets.', ['two hundred and thirty-two thousand = 232000']],
    ['The town paid 4.1 million dollars.', ['4.1 million dollars = 4100000 USD']],
    ['It cost $US6,500 and $A12m.', ['$US6,500 = 6500 USD', '$A12m = 12000000 AUD']],
    ['They lost between 40-70% in May.', ['40-70% = 40..70 %']],
    [
      'Half a million hens and a quarter million geese died.',
      ['Half a million = 500000', 'a quarter million = 250000'],
    ],
    ['It took two and a half loaves and 3½ hams.', ['two and a half = 2.5', '3½ = 3.5']],
    [
      'About one in five mills and two-thirds of the barns closed.',
      ['one in five = 0.2 about', 'two-thirds = 0.6666666666666666'],
    ],
    ['Two dozen boats and half a dozen rafts set out.', ['Two dozen = 24', 'half a dozen = 6']],
    ['Dozens of sheep and tens of thousands of bees were lost.', ['Dozens = 24..', 'tens of thousands = 20000..']],
    ['Engineers fired the Norvane Heavy’s 27 engines.', ['27 = 27']],
    ['A couple thousand more herons are coming.', ['A couple thousand = 2000 about']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('units', () => {
  test.each([
    ['The field covers 498sq km (192 square miles).', ['498sq km = 498 km2', '192 square miles = 192 mi2']],
    [
      'The calf weighed 2lb 14oz and stood 5 feet 2 inches tall.',
      ['2lb 14oz = 2.875 lb', '5 feet 2 inches = 5.166666666666667 ft'],
    ],
    ['Ash rose 4,500m above the village of 2m people.', ['4,500m = 4500 m', '2m = 2000000']],
    ['He is 6ft 5in (1.95m) and runs at 9m/s.', ['6ft 5in = 6.416666666666667 ft', '1.95m = 1.95 m', '9m/s = 9 m/s']],
    ['A metre of snow fell in more than a year.', ['A metre = 1 m', 'a year = 1 yr more-than']],
    ['It was 49.6C, or 121.3F, in the shade.', ['49.6C = 49.6 °C', '121.3F = 121.3 °F']],
    ['Gusts reached 90 miles per hour.', ['90 miles per hour = 90 mph']],
    ['Shares slid 8p to 143p.', ['8p = 0.08 GBP', '143p = 1.43 GBP']],
    ['The firm paid A$1.2m and HK$30 a share.', ['A$1.2m = 1200000 AUD', 'HK$30 = 30 HKD']],
    ['The bridge cost 361 million pounds.', ['361 million pounds = 361000000 GBP']],
    ['The trout weighed two pounds.', ['two pounds = 2 lb']],
    ['The exile lasted two decades.', ['two decades = 20 yr']],
    ['The party is up 3 points in the poll.', ['3 points = 3 pp']],
    ['The team lost by 12 points in the final game.', ['12 = 12']],
    ['The crown fell to 154 to the dollar as the yen did.', ['154 = 154']],
    ['The yen fell to 154 to the dollar.', ['154 = 154 JPY']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  test('a rate names its denominator', () => {
    const [oil, goods] = figuresIn('It pumps 500,000 barrels a day and ships 12bn tonnes of goods per year.')
    expect([oil.per, goods.per]).toEqual(['d', 'yr'])
  })
})

describe('ranges, changes and bounds', () => {
  test.each([
    ['Between 3,000 and 4,000 of the geese have left.', ['3,000 and 4,000 = 3000..4000']],
    ['The strip is 20-30km wide.', ['20-30km = 20..30 km']],
    ['Fees range from $1.50 to $3.', ['$1.50 to $3 = 1.5..3 USD']],
    ['Fees fell from $659 to $400.', ['$659 = 659 USD', '$400 = 400 USD']],
    ['Dues rose from 5 to 7 percent.', ['5 = 5 %', '7 percent = 7 %']],
    ['The span fell by 1.5 years to 77.3.', ['1.5 years = 1.5 yr', '77.3 = 77.3 yr']],
    ['They waited three- to five-hour shifts.', ['three- to five-hour = 3..5 h']],
    ['It must be above 1000 and below 1500.', ['1000 and below 1500 = 1000..1500']],
    ['The mill cannot grind more than 40 sacks.', ['40 = 40 at-most']],
    [
      'Some 40 mills, at least 12 barns and up to 7 sheds burned.',
      ['40 = 40 about', '12 = 12 at-least', '7 = 7 at-most'],
    ],
    ['No fewer than 18 boats and 70-plus carts went.', ['18 = 18 at-least', '70 = 70 at-least']],
    ['The scheme ran over a two-year period.', ['two-year = 2 yr']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  test.each([
    ['more than 12 carts', 12, null],
    ['at least 12 carts', 12, null],
    ['fewer than 12 carts', null, 12],
    ['as many as 12 carts', null, 12],
    ['nearly 12 carts', null, null],
  ])('“%s” sets its bound', (text, low, high) => {
    const [figure] = figuresIn(`He saw ${text} there.`)
    expect([figure.low, figure.high]).toEqual([low, high])
  })
})

describe('multiples and ages', () => {
  test.each([
    ['Rents more than tripled and debts halved.', ['tripled = 3 x more-than', 'halved = 0.5 x']],
    ['It is four times the average and twice the size.', ['four times = 4 x', 'twice = 2 x']],
    ['Prices rose fivefold, then 10-fold.', ['fivefold = 5 x', '10-fold = 10 x']],
    ['Mr Aldous Penhale, 52, said so.', ['52 = 52 yr']],
    ['A 45-year-old miller and children under five were there.', ['45-year-old = 45 yr', 'five = 5 yr less-than']],
    ['The brothers, 22 and 19, came with men older than 65.', ['22 = 22 yr', '19 = 19 yr', '65 = 65 yr more-than']],
    ['She left the farm when she was 13.', ['13 = 13 yr']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})
