import type { Story } from '../../../story/story.ts'
import type { Statement } from '../../claims/statement.ts'
import { keptOf } from '../../kept.ts'
import { rejectionsIn } from './recognise.ts'
import { type Scene, sceneOf } from './scene.ts'

/** The reports of a story laid out by sentences, with the rejections that belong to it. */
export function scenesOf(story: Story, statements: readonly Statement[]): readonly Scene[] {
  const attributed = statements.filter(({ attribution }) => attribution !== null)
  const byArticle = Map.groupBy(attributed, ({ evidence }) => evidence.article)
  const kept = keptOf(story)
  return story.articles.map((report) => {
    const isKept = kept(report)
    const rejections = rejectionsIn(report).filter(({ clause }) => isKept(clause))
    return sceneOf(report, byArticle.get(report.article.id) ?? [], rejections)
  })
}
