import type { ExportFormat } from '../../../serve/api/exports.ts'
import { useAnswer } from '../../answers/use-answer.ts'
import { Once } from '../../parts/coming.tsx'
import { FileLink } from '../../parts/file-link.tsx'
import { LazyFold } from '../../parts/fold.tsx'
import { pathTo } from '../../url/routes.ts'

/** The formats in which the story can be had as a file. */
export function Exports({ story }: { readonly story: string }) {
  return (
    <div class="exports">
      <LazyFold label="Export">{() => <Formats story={story} />}</LazyFold>
    </div>
  )
}

function Formats({ story }: { readonly story: string }) {
  const formats = useAnswer<{ readonly items: readonly ExportFormat[] }>('/api/exports')
  return (
    <Once of={formats}>
      {({ items }) => (
        <ul class="menu">
          {items.map(({ format, title, ending }) => (
            <li key={format}>
              <FileLink path={pathTo(['api', 'stories', story, 'export', format])}>
                {title} <small>{ending}</small>
              </FileLink>
            </li>
          ))}
        </ul>
      )}
    </Once>
  )
}
