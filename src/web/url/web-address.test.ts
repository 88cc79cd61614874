import { expect, it } from 'vitest'
import { webAddress } from './web-address.ts'

it('links to the web alone, whatever address an article claims', () => {
  expect(webAddress('https://post.example/a?b=1')).toBe('https://post.example/a?b=1')
  for (const url of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'post',
    '',
    null,
  ])
    expect(webAddress(url)).toBeNull()
})
