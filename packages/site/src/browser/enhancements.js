/*
 * Enhancements for browsers that run scripts: results and suggestions while one types, maps that grow, commands that
 * copy themselves. Every page is whole without it. Sent as it stands; its types are checked by the `tsconfig.json`
 * beside it.
 */

/** Long enough that nobody's typing asks for every letter. */
const pause = 250

/** As many as the page that compares has columns. */
const mostCompared = 4

/**
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Partial<HTMLElementTagNameMap[Name]>} properties
 */
const element = (name, properties) => Object.assign(document.createElement(name), properties)

/**
 * @param {string} label
 * @param {string} text
 * @param {() => void} act
 */
function button(label, text, act) {
  const made = element('button', { type: 'button', className: 'tool', textContent: text })
  if (label !== text) made.setAttribute('aria-label', label)
  made.addEventListener('click', act)
  return made
}

/* Results while one types */

/** Parts of the page that a new answer changes; the form itself stays, or the letter just typed would be lost. */
const changing = ['.results', '.list-formats', '.languages']

/** @param {HTMLFormElement} form */
function addressOf(form) {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') query.append(name, value)
  return query.size === 0 ? form.action : `${form.action}?${query}`
}

/**
 * Take over the choices with their new numbers; what was unfolded stays so, and the keyboard stays where it is.
 *
 * @param {Document} answer
 */
function renewFacets(answer) {
  const now = document.querySelector('.facets')
  const next = answer.querySelector('.facets')
  if (now === null || next === null) return
  const unfolded = new Set([...now.querySelectorAll('details[open]')].map(nameOf))
  for (const details of next.querySelectorAll('details'))
    details.open = details.open || unfolded.has(nameOf(details))
  const { activeElement } = document
  const place = activeElement instanceof HTMLInputElement ? activeElement : undefined
  now.replaceWith(next)
  if (place === undefined || !now.contains(place)) return
  const again = [...next.querySelectorAll('input')].find(
    ({ name, value }) => name === place.name && value === place.value,
  )
  again?.focus()
}

/** @param {Element} details */
const nameOf = (details) => details.querySelector('summary')?.textContent

/** @param {Document} answer */
function show(answer) {
  for (const selector of changing) {
    const next = answer.querySelector(selector)
    if (next) document.querySelector(selector)?.replaceWith(next)
  }
  renewFacets(answer)
  // The element stays and its text changes: only so is it read out.
  const outcome = answer.querySelector('.outcome')
  if (outcome) document.querySelector('.outcome')?.replaceChildren(...outcome.childNodes)
  document.title = answer.title
  equip(document.querySelector('.results') ?? document)
}

/** @param {HTMLFormElement} form */
function live(form) {
  /** @type {AbortController | undefined} */
  let running
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting

  async function ask() {
    running?.abort()
    running = new AbortController()
    const address = addressOf(form)
    try {
      const response = await fetch(address, {
        headers: { accept: 'text/html' },
        signal: running.signal,
      })
      if (!response.ok) return
      const text = await response.text()
      show(new DOMParser().parseFromString(text, 'text/html'))
      history.replaceState(null, '', address)
    } catch {
      // Another question followed, or the network is gone: then the button of the form still works.
    }
  }

  /** @param {Event} event */
  function changed({ target }) {
    if (!(target instanceof HTMLInputElement) || target.form !== form) return
    clearTimeout(waiting)
    waiting = setTimeout(ask, target.type === 'search' ? pause : 0)
  }

  document.addEventListener('input', changed)
}

/* Suggestions while one types: a combobox as the ARIA Authoring Practices describe it */

/** Long enough for the next letter of a quick typist. */
const suggestionPause = 120

/**
 * @typedef {object} Suggestion
 * @property {string} name
 * @property {string} note why it has no profile, or what it is
 * @property {string} href
 * @property {string | undefined} slug only of those that have a profile
 */

/**
 * @param {string} address
 * @param {string} text
 * @param {AbortSignal} signal
 * @returns {Promise<Suggestion[]>}
 */
async function suggestionsFor(address, text, signal) {
  const response = await fetch(`${address}?${new URLSearchParams({ q: text })}`, { signal })
  if (!response.ok) return []
  const { suggestions } = await response.json()
  const language = document.documentElement.lang
  return suggestions.map((/** @type {any} */ each) => ({ slug: each.slug, ...each[language] }))
}

/** @param {HTMLInputElement} input */
function suggesting(input) {
  const { suggest, suggestions: label = '', suggested = '' } = input.dataset
  if (!suggest) return
  const address = suggest
  /** Whether a choice leads to a page at once, or fills the field. */
  const leads = input.name === 'q'
  const list = element('ul', { id: `${input.id}_list`, className: 'suggestions', hidden: true })
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', label)
  const said = element('span', { className: 'kern-sr-only' })
  said.setAttribute('role', 'status')
  const place = element('span', { className: 'combobox' })
  input.before(place)
  place.append(input, list, said)
  input.removeAttribute('list')
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value)

  /** @type {Suggestion[]} */
  let all = []
  let chosen = -1
  /** @type {AbortController | undefined} */
  let running
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting

  /** @param {Suggestion} suggestion */
  const isOffered = ({ slug }) => leads || slug !== undefined

  function close() {
    list.hidden = true
    chosen = -1
    input.setAttribute('aria-expanded', 'false')
    input.removeAttribute('aria-activedescendant')
  }

  /** @param {number} index */
  function mark(index) {
    chosen = index
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index))
      if (at === index) option.scrollIntoView({ block: 'nearest' })
    }
    if (index < 0) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', `${list.id}_${index}`)
  }

  /** @param {Suggestion} suggestion */
  function choose(suggestion) {
    if (!isOffered(suggestion)) return
    input.value = suggestion.name
    close()
    if (leads) location.href = suggestion.href
  }

  function open() {
    list.replaceChildren(
      ...all.map((suggestion, index) => {
        const option = element('li', { id: `${list.id}_${index}` })
        option.setAttribute('role', 'option')
        option.setAttribute('aria-selected', 'false')
        if (!isOffered(suggestion)) option.setAttribute('aria-disabled', 'true')
        const note = element('span', { className: 'note', textContent: suggestion.note })
        option.append(element('span', { textContent: suggestion.name }), ' ', note)
        // Before the field loses the focus, which closes the list.
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault()
          choose(suggestion)
        })
        return option
      }),
    )
    chosen = -1
    list.hidden = all.length === 0
    input.setAttribute('aria-expanded', String(all.length > 0))
    input.removeAttribute('aria-activedescendant')
    said.textContent = suggested.replace('0', String(all.length))
  }

  async function ask() {
    running?.abort()
    running = new AbortController()
    const text = input.value.trim()
    if (text === '') {
      close()
      return
    }
    try {
      all = await suggestionsFor(address, text, running.signal)
      if (document.activeElement === input) open()
    } catch {
      // Another letter followed, or the network is gone: the button of the form still works.
    }
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    }
    if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault()
      const suggestion = all[chosen]
      if (suggestion) choose(suggestion)
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || all.length === 0) return
    event.preventDefault()
    if (list.hidden) open()
    // One place beside the list, where nothing is chosen, is the field itself.
    const places = all.length + 1
    mark(((chosen + 1 + step + places) % places) - 1)
  }

  input.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(ask, suggestionPause)
  })
  input.addEventListener('keydown', pressed)
  input.addEventListener('blur', close)
}

/* Maps that grow */

const closest = 8

/** @param {HTMLElement} figure */
function zoomable(figure) {
  const drawing = figure.querySelector('svg')
  const words = figure.dataset
  if (drawing === null || !words['zoomIn']) return
  const whole = drawing.viewBox.baseVal
  const { height, width } = whole
  let zoom = 1
  let middle = { x: width / 2, y: height / 2 }

  function draw() {
    const [w, h] = [width / zoom, height / zoom]
    middle = {
      x: Math.min(Math.max(middle.x, w / 2), width - w / 2),
      y: Math.min(Math.max(middle.y, h / 2), height - h / 2),
    }
    drawing?.setAttribute('viewBox', `${middle.x - w / 2} ${middle.y - h / 2} ${w} ${h}`)
    // Marks keep their size, so that they come apart.
    drawing?.style.setProperty('--zoom', String(zoom))
    for (const arrow of arrows) arrow.disabled = zoom === 1
    enlarge.disabled = zoom >= closest
    reduce.disabled = zoom === 1
  }

  /** @param {number} factor */
  const scale = (factor) => () => {
    zoom = Math.min(Math.max(zoom * factor, 1), closest)
    draw()
  }

  /**
   * @param {number} right
   * @param {number} down
   */
  const move = (right, down) => () => {
    middle = {
      x: middle.x + (right * width) / zoom / 4,
      y: middle.y + (down * height) / zoom / 4,
    }
    draw()
  }

  const enlarge = button(words['zoomIn'] ?? '', '+', scale(2))
  const reduce = button(words['zoomOut'] ?? '', '−', scale(0.5))
  const arrows = [
    button(words['toWest'] ?? '', '←', move(-1, 0)),
    button(words['toNorth'] ?? '', '↑', move(0, -1)),
    button(words['toSouth'] ?? '', '↓', move(0, 1)),
    button(words['toEast'] ?? '', '→', move(1, 0)),
  ]
  const tools = element('div', { className: 'map-tools' })
  tools.append(enlarge, reduce, ...arrows)
  drawing.before(tools)
  draw()
}

/* Commands that copy themselves */

/** @param {HTMLElement} command */
function copyable(command) {
  const { copied = '', copy } = command.dataset
  // Only pages that came safely may write to the clipboard.
  if (!copy || !navigator.clipboard) return
  const said = element('span', { role: 'status', className: 'note' })
  const act = button(copy, copy, async () => {
    await navigator.clipboard.writeText(command.textContent.trim())
    said.textContent = copied
    setTimeout(() => said.replaceChildren(), 3000)
  })
  const tools = element('p', { className: 'copy-tools' })
  tools.append(act, ' ', said)
  command.after(tools)
}

/* Not more than fit beside each other */

/** @param {Event} event */
function limitPicks({ target }) {
  if (!(target instanceof HTMLInputElement) || target.name !== 'mit' || !target.form) return
  const picks = [...target.form.querySelectorAll('input')].filter(({ name }) => name === 'mit')
  const full = picks.filter(({ checked }) => checked).length >= mostCompared
  for (const pick of picks) pick.disabled = full && !pick.checked
}

/** @param {ParentNode} part */
function equip(part) {
  for (const figure of part.querySelectorAll('figure'))
    if ('map' in figure.dataset) zoomable(figure)
  for (const command of part.querySelectorAll('pre')) copyable(command)
}

/* What is folded opens for a link that leads into it */

function unfold() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  let folded = target?.closest('details:not([open])')
  if (!folded) folded = target?.querySelector(':scope > details:not([open])')
  for (; folded instanceof HTMLDetailsElement; folded = folded.parentElement?.closest('details'))
    folded.open = true
  if (target && location.hash.length > 1) target.scrollIntoView()
}

/** A button for what only a script can do. */
function printable() {
  const row = document.querySelector('.actions ul')
  if (!(row instanceof HTMLElement) || !row.dataset['print']) return
  const place = element('li', { className: 'print-tools' })
  place.append(button(row.dataset['print'], row.dataset['print'], () => window.print()))
  row.append(place)
}

const form = document.getElementById('list_form')
if (form instanceof HTMLFormElement && document.querySelector('.results')) live(form)
else for (const input of form?.querySelectorAll('input') ?? []) suggesting(input)
for (const input of document.querySelectorAll('header input, .compare-form input'))
  if (input instanceof HTMLInputElement) suggesting(input)
if (location.hash.length > 1) unfold()
addEventListener('hashchange', unfold)
printable()
document.addEventListener('change', limitPicks)
equip(document)
