import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { ledgerStyle } from './src/report/ledger-style.ts'

/** The style of the ledger that is sent as a file, so that both pages look the same: `import 'virtual:ledger.css'`. */
const ledgerStylePlugin: Plugin = {
  name: 'ledger-style',
  resolveId: (id) => (id === 'virtual:ledger.css' ? '\0virtual:ledger.css' : null),
  load: (id) => (id === '\0virtual:ledger.css' ? ledgerStyle : null),
}

/** The page of `reckon serve`, built ahead: everything comes from the server itself, nothing inline, no source of styles but files. */
export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [preact(), ledgerStylePlugin],
  server: { proxy: { '/api': process.env.RECKON_SERVER ?? 'http://127.0.0.1:4710' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    target: 'es2023',
  },
})
