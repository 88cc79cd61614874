import 'ledger.css'
import { render } from 'preact'

render(<main class="page">Reckon</main>, document.getElementById('app') as HTMLElement)
