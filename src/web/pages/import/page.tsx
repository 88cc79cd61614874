import { useState } from 'preact/hooks'
import type { ImportProgress } from '../../../serve/api/imports.ts'
import { useMayWrite } from '../../answers/access.ts'
import { Refusal } from '../../answers/ask.ts'
import { announce } from '../../parts/announce.tsx'
import { useTitle } from '../../parts/title.ts'
import { query, setQuery } from '../../url/here.ts'
import { DropArea } from './drop-area.tsx'
import { PasteForm } from './paste-form.tsx'
import { Progress } from './progress.tsx'
import { addFiles, addText } from './send.ts'

/** Adds reports by drop, by file or by paste, and tells how far they are. The import stands in the address. */
export function ImportPage() {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const mayWrite = useMayWrite()
  useTitle('Add reports')
  const started = (sending: Promise<ImportProgress>) => {
    setRefusal(null)
    announce('Sent. Reading …')
    sending.then(
      ({ id }) => setQuery('import', id),
      (failed) => setRefusal(failed instanceof Refusal ? failed : new Refusal(0, String(failed), '')),
    )
  }
  const shown = query.value.get('import')
  return (
    <>
      <h1>Add reports</h1>
      {refusal && (
        <p class="bad" role="alert">
          {refusal.message} {refusal.advice}
        </p>
      )}
      {shown && <Progress id={shown} />}
      {mayWrite ? (
        <>
          <DropArea onFiles={(files) => started(addFiles(files))} />
          <PasteForm onText={(text, name) => started(addText(text, name))} />
        </>
      ) : (
        <p class="why">This access reads only: reports are added with one that writes.</p>
      )}
    </>
  )
}
