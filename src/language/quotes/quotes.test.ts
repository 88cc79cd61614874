import { describe, expect, it } from 'vitest'
import { segment } from '../segment.ts'

/** The quotations of a text; "~" after one that isn't closed, ">" after one that is continued. */
const read = (text: string): string[] =>
  segment(text).quotes.map(
    (quote) => text.slice(quote.start, quote.end) + (quote.closed ? '' : '~') + (quote.continued ? '>' : ''),
  )

describe('quotes', () => {
  it.each([
    ['"Well," he said, "it is so."', ['"Well,"', '"it is so."']],
    ['“Well,” he said.', ['“Well,”']],
    ["''Well,'' he said, ``it is so.''", ["''Well,''", "``it is so.''"]],
    ['«Bien», dit-il. „Gut“, sagte sie. »Gut«, said they.', ['«Bien»', '„Gut“', '»Gut«']],
    ['‘’We see it,’’ says the official.', ['‘’We see it,’’']],
    ['Minister: ‘No deal’ until May', ['‘No deal’']],
    ["Minister: 'We won't go' before May", ["'We won't go'"]],
    ["'We won't go,' he said. 'It's over.'", ["'We won't go,'", "'It's over.'"]],
    ['“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”', '‘no’']],
    ['"The question is: “Do you?” I do."', ['"The question is: “Do you?” I do."', '“Do you?”']],
    ['“They call it “the box” here,” he said.', ['“They call it “the box” here,”', '“the box”']],
    ['("Why?") "I thought—" he began. "...and then"', ['"Why?"', '"I thought—"', '"...and then"']],
    ["She told 'the boys' mothers' to wait.", ["'the boys' mothers'"]],
    ['The soldiers’ kin left. ‘The boys’ mothers came,’ she said.', ['‘The boys’ mothers came,’']],
    // over several paragraphs
    ['“One.\n\n“Two.\n\n“Three,” he said.', ['“One.~>', '“Two.~>', '“Three,”']],
    ['“One.\n\nTwo,” he said. “Three.”', ['“One.~>', 'Two,”', '“Three.”']],
    ["'One is long.\n\n'Two,' she said.", ["'One is long.~>", "'Two,'"]],
    // never closed
    ['He said "this stays open. And more.\n\nNext.', ['"this stays open. And more.~']],
    ['“First, he said. “Second.”', ['“First, he said. ~', '“Second.”']],
    ['“Last', ['“Last~']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    "He is 6'2\" tall and the soldiers' coats weigh 3 lb.",
    "In the '90s rock 'n' roll didn't die.",
    'The ministers’ aides left; it wasn’t theirs.',
    'a 12" pipe',
    '5′10″ and 3°15′',
    'Nothing” here',
    "They were singin' and dancin' till ten.",
    'First part """""""""" second part',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
