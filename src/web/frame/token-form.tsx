import type { TargetedSubmitEvent } from 'preact'
import { askAnew } from '../answers/kept.ts'
import { takeToken } from '../answers/token.ts'

/** Asks for the token that this server wants. */
export function TokenForm() {
  const give = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    takeToken((new FormData(event.currentTarget).get('token') as string).trim())
    askAnew()
  }
  return (
    <form class="paste" onSubmit={give}>
      <h1>This desk wants a token</h1>
      <p class="why">Whoever runs the server has it. It is kept until this tab is closed.</p>
      <label>
        token
        <input name="token" type="password" required autocomplete="current-password" />
      </label>
      <button type="submit">Go in</button>
    </form>
  )
}
