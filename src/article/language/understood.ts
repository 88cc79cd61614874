import type { Article } from '../article.ts'
import type { Problem } from '../problem.ts'
import { isEnglish, languageNamed, languageOf } from './language.ts'

/**
 * An article with the language that its words are in, or why it is set aside.
 * @param where what to name it by
 * @param anyLanguage whether articles in other languages are taken too
 */
export async function understood(article: Article, where: string, anyLanguage = false): Promise<Article | Problem> {
  const language = await languageOf(article.text, article.language)
  if (anyLanguage || language === null || isEnglish(language)) return { ...article, language }
  return {
    problem: `not in English but in ${languageNamed(language)}; it was set aside`,
    where,
    advice: 'only English is understood',
  }
}
