/**
 * The page's one script. Without it, links open the words and the style sheet lights them up by `:target`; it adds what a
 * style sheet can't: words that are cut into several pieces are lit as a whole, only the note that was asked for is shown,
 * folded lines open when a link leads to them, and Escape leads back to the link that was followed.
 */
export const script = `
(() => {
  const root = document.documentElement
  root.classList.add('enhanced')
  let opener = null
  const clear = (name) => { for (const lit of document.querySelectorAll('.' + name)) lit.classList.remove(name) }
  const show = () => {
    clear('lit'); clear('asked')
    const id = location.hash.slice(1)
    const target = document.getElementById(id)
    if (!target) return
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true
    const [, start, end] = /^r\\d+-(\\d+)-(\\d+)$/.exec(id) ?? []
    if (!end) { if (target.closest('.page')) target.scrollIntoView({ block: 'nearest' }); return }
    for (const piece of target.closest('article').querySelectorAll('[data-s]'))
      if (+piece.dataset.s >= +start && +piece.dataset.e <= +end) piece.classList.add('lit')
    for (const note of document.querySelectorAll('[data-for="' + id + '"]')) note.classList.add('asked')
    if (opener) opener.scrollIntoView({ block: 'nearest' })
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#r"]')
    if (!link) return
    if (opener) opener.removeAttribute('aria-current')
    opener = link
    link.setAttribute('aria-current', 'true')
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && opener) opener.focus()
  })
  addEventListener('hashchange', show)
  show()
})()
`
