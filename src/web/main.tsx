import 'virtual:ledger.css'
import './style/base.css'
import './style/frame.css'
import './style/fields.css'
import './style/lists.css'
import './style/corrections.css'
import './style/import.css'
import './style/reading.css'
import './style/words.css'
import './style/keys.css'
import './style/phone.css'
import './style/print.css'
import { render } from 'preact'
import { listen } from './answers/events.ts'
import { App } from './app.tsx'
import { listenForKeys } from './frame/keys.ts'
import { followLinks } from './url/here.ts'

followLinks()
listenForKeys()
void listen()
render(<App />, document.getElementById('app') as HTMLElement)
