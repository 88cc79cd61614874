import { respond } from './ask.ts'

/** Has a file of the server saved by the browser. @throws Refusal */
export async function save(path: string): Promise<void> {
  const response = await respond(path, { headers: { accept: '*/*' } })
  const name = /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name ?? path.slice(path.lastIndexOf('/') + 1)
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
