import type { Queries } from '../database.ts'
import type { StoryMember } from '../stories.ts'

/** The parts of articles that a story is made of, by article and place in it. */
export async function membersOf(read: Queries, analysis: string, story: string): Promise<readonly StoryMember[]> {
  return read
    .selectFrom('members')
    .innerJoin('articles', 'articles.n', 'members.article')
    .select(['articles.id as article', 'members.subject'])
    .where('analysis', '=', analysis)
    .where('story', '=', story)
    .orderBy('articles.id')
    .orderBy('subject')
    .execute()
}
