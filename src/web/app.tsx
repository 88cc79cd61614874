import { useEffect, useRef } from 'preact/hooks'
import { tokenWanted } from './answers/token.ts'
import { WordsPane } from './evidence/pane.tsx'
import { Header } from './frame/header.tsx'
import { Shortcuts } from './frame/shortcuts.tsx'
import { TokenForm } from './frame/token-form.tsx'
import { ComparePage } from './pages/compare/page.tsx'
import { CorrectionsPage } from './pages/corrections/page.tsx'
import { ImportPage } from './pages/import/page.tsx'
import { ChangesPage } from './pages/report/changes.tsx'
import { ReportPage } from './pages/report/page.tsx'
import { SearchPage } from './pages/search/page.tsx'
import { StoriesPage } from './pages/stories/page.tsx'
import { LinePage } from './pages/story/line/page.tsx'
import { StoryPage } from './pages/story/page.tsx'
import { Announcer } from './parts/announce.tsx'
import { useTitle } from './parts/title.ts'
import { path, route, words } from './url/here.ts'

/** The whole page: its head, what the address shows, and the words that are open beside it. */
export function App() {
  const at = path.value
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) document.getElementById('main')?.focus({ preventScroll: true })
    first.current = false
  }, [at])
  useEffect(() => {
    document.documentElement.classList.toggle('beside', words.value !== null)
  }, [words.value])
  return (
    <>
      <Header />
      <main class="page" id="main" key={at} tabIndex={-1}>
        {tokenWanted.value ? <TokenForm /> : <Shown />}
      </main>
      <WordsPane />
      <Shortcuts />
      <Announcer />
    </>
  )
}

function Shown() {
  const at = route.value
  switch (at.page) {
    case 'stories':
      return <StoriesPage />
    case 'story':
      return <StoryPage story={at.story} part={at.part} />
    case 'line':
      return <LinePage story={at.story} line={at.line} />
    case 'report':
      return <ReportPage article={at.article} />
    case 'changes':
      return <ChangesPage article={at.article} />
    case 'compare':
      return <ComparePage />
    case 'search':
      return <SearchPage />
    case 'import':
      return <ImportPage />
    case 'corrections':
      return <CorrectionsPage />
    case 'nowhere':
      return <NothingHere />
  }
}

function NothingHere() {
  useTitle('Nothing here')
  return (
    <>
      <h1>Nothing here</h1>
      <p>
        No page has this address. <a href="/">To the stories</a>
      </p>
    </>
  )
}
