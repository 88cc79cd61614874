import 'ledger.css'
import './style/desk.css'
import { render } from 'preact'
import { listen } from './answers/events.ts'
import { App } from './app.tsx'
import { listenForKeys } from './frame/keys.ts'
import { followLinks } from './url/here.ts'

followLinks()
listenForKeys()
void listen()
render(<App />, document.getElementById('app') as HTMLElement)
