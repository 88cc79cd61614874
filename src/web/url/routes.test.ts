import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePath, linePath, parts, pathTo, reportPath, routeOf, storyPath } from './routes.ts'

/** Ids come from files and addresses: anything that is not empty and no step up or down a path. */
const id = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).filter((one) => !/^\.{1,2}$/.test(one))
const pathOf = (href: string) => new URL(href, 'http://desk.test').pathname

describe('routeOf', () => {
  it('finds what a path was made for, whatever the ids', () => {
    fc.assert(
      fc.property(id, id, fc.constantFrom(...parts), (story, line, part) => {
        expect(routeOf(pathOf(storyPath(story, part)))).toEqual({ page: 'story', story, part })
        expect(routeOf(pathOf(linePath(story, line)))).toEqual({ page: 'line', story, line })
        expect(routeOf(pathOf(reportPath(line)))).toEqual({ page: 'report', article: line })
      }),
    )
  })

  it('takes any path without failing, and tells what is none of ours', () => {
    for (const path of [
      '/stories/s1/first',
      '/stories/s1/nothing',
      '/reports',
      '/a/b',
      '/stories/s1/lines/m1/x',
      '/%E0%A4%A',
    ])
      expect(routeOf(path)).toEqual({ page: 'nowhere' })
    fc.assert(fc.property(fc.string(), (path) => routeOf(path).page.length > 0))
  })
})

describe('pathTo', () => {
  it('leaves out what is not asked for', () => {
    expect(pathTo(['api', 'stories'], { q: '', from: null, moving: false, limit: 30 })).toBe('/api/stories?limit=30')
    expect(comparePath('a/b', 'c d')).toBe('/compare?left=a%2Fb&right=c+d')
  })
})
